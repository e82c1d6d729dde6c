import { expect, test } from 'vitest'
import { name, PdfRef, PdfString } from '../../../scripts/print/pdf/objects.ts'
import { PdfTokens, PdfWord } from '../../../scripts/print/pdf/tokens.ts'

function read(text: string): unknown[] {
  const tokens = new PdfTokens(text)
  const found: unknown[] = []
  for (let token = tokens.next(); token !== undefined; token = tokens.next())
    found.push(token instanceof PdfWord ? token.word : token)
  return found
}

const string = (bytes: string) => new PdfString(bytes)

test.each([
  ['12 -3.5 +.25 4.', [12, -3.5, 0.25, 4]],
  ['true false null', [true, false, null]],
  ['/Name /A#20B /', [name('Name'), name('A B'), name('')]],
  ['(a (nested) \\(b\\) \\101\\12 c\\\nd)', [string('a (nested) (b) A\n cd')]],
  ['(\\\\)<48 65 6c6C6F7>', [string('\\'), string('Hellop')]],
  ['[1 (a) [/B]]', [[1, string('a'), [name('B')]]]],
  [
    '<</A 1/B<</C 12 0 R>>>>',
    [
      new Map<string, unknown>([
        ['A', 1],
        ['B', new Map([['C', new PdfRef(12)]])],
      ]),
    ],
  ],
  ['BT % a comment ]>\r\n/F4 12 Tf[<00>-3]TJ ET', ['BT', name('F4'), 12, 'Tf', [string('\0'), -3], 'TJ', 'ET']],
])('reads %s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

test.each(['(never', '<48', '[1 2', '<</A 1'])('stops at %s, which never ends', (text) => {
  expect(() => read(text)).toThrow(/ends/)
})
