import { expect, test } from 'vitest'
import { findOrganisations } from '../../scripts/article/names/latin-organisations.ts'
import { findLatinPeople } from '../../scripts/article/names/latin-people.ts'
import { isTitleCase } from '../../scripts/article/names/title-case.ts'

test.each([
  ['Under the Coastal Transport Agreement', ['Coastal Transport Agreement']],
  ['During the Convention, delegates slept; signing it', []],
  ['Signing the Vienna Convention took a day', ['Vienna Convention']],
  ['President, Congress and Court disagreed', []],
  ['The Council of the Baghdad Pact met', ['Council of the Baghdad Pact']],
])('organisations: %s', (text, expected) => {
  expect(findOrganisations(text).map(({ text }) => text)).toEqual(expected)
})

test.each([
  ['said Professor Ann Lee, and Dr. Hutchins agreed', ['Ann Lee', 'Hutchins']],
  ['Prime Minister Bellamy’s plan', ['Bellamy']],
  ['Vice President J. Quincy Marsh', ['J. Quincy Marsh']],
  ['Dr. H. of the Navy', []],
  ['Professor Emeritus, Mr. President, President-elect', []],
  ['the President and Congress; the Mayor. Then he left', []],
])('people: %s', (text, expected) => {
  expect(findLatinPeople(text).map(({ text }) => text)).toEqual(expected)
})

test('capitals tell no names in titles', () => {
  expect(isTitleCase('How Neighbours Reached a Fair Agreement', { start: 25, end: 39 })).toBe(true)
  expect(isTitleCase('The neighbours reached the Paris Agreement', { start: 27, end: 42 })).toBe(false)
})
