import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findCitations } from '../../../scripts/deck/citations/find-citations.ts'

/** What is found in a text, each with the offset where it stands; what isn't read comes with a question mark. */
function found(text: string): readonly string[] {
  const span = { source: { path: 'outline.yaml', text }, start: 0, end: text.length }
  const { citations, unread } = findCitations({ value: text, span })
  return [
    ...citations.map(({ value, span }) => `${span.start} ${value.written}`),
    ...unread.map(({ value, span }) => `${span.start} ${value}?`),
  ]
}

describe('sees what Markdown sees', () => {
  test.each<[text: string, ...found: string[]]>([
    ['会谈[@a]，又一次[@a]', '2 [@a]', '10 [@a]'],
    ['**会谈[@a]**', '4 [@a]'],
    ['“会谈”**[@a]**', '6 [@a]'],
    ['`[@a]` 与 [@b]', '9 [@b]'],
    [String.raw`\[@a] 与 \@b`, '2 @a'],
    [String.raw`\@a 与 \[\@b]`],
    ['[见 @a](https://example.org) 与 [@b](https://example.org)'],
    ['<https://example.org/@a>'],
    ['写信给 kim@example.org'],
    ['一段[@a]\n\n二段[@b]', '2 [@a]', '10 [@b]'],
    ['- 一点[@a]\n- 二点@b', '4 [@a]', '13 @b'],
    ['全角【@a】与［＠b］', '2 【@a】', '7 ［＠b］'],
    ['没有关上 [@a', '6 @a', '5 [@a?'],
    ['没有 id [@]', '6 [@]?'],
    ['汉字 [@金2022，第5页]', '3 [@金2022?'],
  ])('%s', (text, ...expected) => expect(found(text)).toEqual(expected))
})

test('answers for whatever is typed, with places inside of it', () => {
  const pieces = fc.constantFrom(...'[@ab];；，【】［＠\\`*- \n(){}', '第5页', '@a', '[@', '`')
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
      (text) => {
        const span = { source: { path: 'outline.yaml', text }, start: 0, end: text.length }
        const { citations, unread } = findCitations({ value: text, span })
        for (const { span, value } of citations) {
          expect(value.works.length).toBeGreaterThan(0)
          expect(span.start >= 0 && span.end <= text.length).toBe(true)
        }
        for (const { span } of unread) expect(span.start >= 0 && span.end <= text.length).toBe(true)
      },
    ),
    { seed: 20_261_122, numRuns: 3000 },
  )
})
