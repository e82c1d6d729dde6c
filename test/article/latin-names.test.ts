import { expect, test } from 'vitest'
import { findOrganisations } from '../../scripts/article/names/latin-organisations.ts'

test.each([
  ['Under the Coastal Transport Agreement', ['Coastal Transport Agreement']],
  ['During the Convention, delegates slept; signing it', []],
  ['Signing the Vienna Convention took a day', ['Vienna Convention']],
  ['President, Congress and Court disagreed', []],
  ['The Council of the Baghdad Pact met', ['Council of the Baghdad Pact']],
])('organisations: %s', (text, expected) => {
  expect(findOrganisations(text).map(({ text }) => text)).toEqual(expected)
})
