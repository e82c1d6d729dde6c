import fc from 'fast-check'
import { corpus } from './corpus.ts'

type Change = (text: string) => string

/** What a slip of the finger, an input method or a broken copy leaves in a file. */
const slips = [
  ...[
    '"',
    "'",
    ':',
    ': ',
    '\t',
    '[',
    ']',
    '{',
    '}',
    '- ',
    '#',
    ' #',
    '|',
    '>',
    '&a',
    '*a',
    '!',
    '!!str ',
    '%',
    '@',
    '`',
    ',',
  ],
  ...['：', '，', '“', '”', '‘', '　', '—', '（', '…', '、'],
  ...[
    '😀',
    '👩‍👩‍👧',
    '𠀋',
    '𪚥',
    '\ud800',
    '\udfff',
    '\u0000',
    '\u0007',
    '\u0085',
    '\u2028',
    '\ufeff',
    '\u200b',
    '\u202e',
    '\r',
    '\r\n',
  ],
  ...[
    '---\n',
    '...\n',
    '<<: *a\n',
    '<script>alert(1)</script>',
    '&amp;',
    '\\',
    '\\u',
    '**',
    '[^1]',
    '~',
    'null',
    '? ',
    '\n\n\n',
  ],
]

const at = fc.nat({ max: 1_000_000 })

const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(at, fc.constantFrom(...slips)).map(([place, slip]) => insertAt(place, slip)),
  fc.tuple(at, fc.integer({ min: 1, max: 4 })).map(([place, count]) => cutAt(place, count)),
  at.map((place) => onLines((lines) => lines.toSpliced(place % lines.length, 1))),
  at.map((place) => onLines((lines) => lines.toSpliced(place % lines.length, 0, lines[place % lines.length] ?? ''))),
  fc.tuple(at, at).map(([one, other]) => onLines((lines) => swap(lines, one % lines.length, other % lines.length))),
  fc
    .tuple(at, fc.integer({ min: -4, max: 4 }))
    .map(([place, by]) => onLines((lines) => indent(lines, place % lines.length, by))),
  at.map((place) => (text: string) => text.slice(0, place % (text.length + 1))),
  fc.tuple(at, at, fc.constantFrom(...corpus)).map(([place, from, other]) => spliceIn(place, from, other)),
)

/** Outlines as they are when something went wrong while typing: some still good, most not. */
export const mutatedTexts: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...corpus), fc.array(changes, { minLength: 1, maxLength: 5 }))
  .map(([text, made]) => made.reduce((changed, change) => change(changed), text))

function insertAt(place: number, slip: string): Change {
  return (text) => text.slice(0, place % (text.length + 1)) + slip + text.slice(place % (text.length + 1))
}

function cutAt(place: number, count: number): Change {
  return (text) => text.slice(0, place % (text.length + 1)) + text.slice((place % (text.length + 1)) + count)
}

function spliceIn(place: number, from: number, other: string): Change {
  return (text) => text.slice(0, place % (text.length + 1)) + other.slice(from % (other.length + 1))
}

function onLines(change: (lines: string[]) => string[]): Change {
  return (text) => change(text.split('\n')).join('\n')
}

function swap(lines: string[], one: number, other: number): string[] {
  return lines.with(one, lines[other] ?? '').with(other, lines[one] ?? '')
}

function indent(lines: string[], place: number, by: number): string[] {
  const line = lines[place] ?? ''
  return lines.with(place, by < 0 ? line.replace(new RegExp(`^ {0,${-by}}`), '') : ' '.repeat(by) + line)
}
