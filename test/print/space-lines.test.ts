import { expect, test } from 'vitest'
import { spaceLines } from '../../scripts/print/finish/space-lines.ts'
import type { Mark, Tag } from '../../scripts/print/finish/tag-tree.ts'
import { PdfRef } from '../../scripts/print/pdf/objects.ts'

/** Every character is the glyph of its own number. */
const font = {
  texts: new Map(Array.from({ length: 0x9fff }, (_, code) => [code, String.fromCodePoint(code)])),
  widths: new Map<number, number>(),
}

const page = new PdfRef(1)

interface Line {
  readonly text: string
  readonly x?: number
  readonly y: number
  readonly size?: number
}

/** The same lines with the spaces that they are given, as one paragraph, its pieces marked one by one. */
function spaced(lines: readonly Line[], role = 'P'): readonly string[] {
  const marks = lines.map((_, id): Mark => ({ kind: 'mark', page, stream: null, id }))
  const paragraph: Tag = { kind: 'tag', role, facts: new Map(), kids: marks }
  const root: Tag = { kind: 'tag', role: 'Document', facts: new Map(), kids: [paragraph] }
  const pieces = lines.map((line, id) => ({ id, mark: marks[id] ?? null, code: codeOf(line) }))
  const place = { page, stream: null, resources: new Map(), code: '' }
  const [found] = spaceLines([{ place, pieces }], root, () => font)
  return found?.pieces.map(({ code }) => textOf(code)) ?? []
}

function codeOf({ text, x = 80, y, size = 20 }: Line): string {
  const glyphs = [...text].map((character) =>
    (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0'),
  )
  return `BT\n/F1 ${size} Tf\n1 0 0 -1 ${x} ${y} Tm\n<${glyphs.join('')}> Tj\nET\n`
}

function textOf(code: string): string {
  const glyphs = /<([0-9A-F]+)> Tj/.exec(code)?.[1]?.match(/.{4}/g) ?? []
  return glyphs.map((glyph) => String.fromCodePoint(Number.parseInt(glyph, 16))).join('')
}

test.each([
  [
    'between two words',
    [
      { text: 'from Japan to', y: 60 },
      { text: 'Improve', y: 90 },
    ],
    ['from Japan to ', 'Improve'],
  ],
  [
    'behind a point',
    [
      { text: 'It fell.', y: 60 },
      { text: '“Who paid?”', y: 90 },
    ],
    ['It fell. ', '“Who paid?”'],
  ],
  [
    'not in Chinese',
    [
      { text: '韩日关系', y: 60 },
      { text: '由断转续', y: 90 },
    ],
    ['韩日关系', '由断转续'],
  ],
  [
    'not between scripts',
    [
      { text: '支持率28%', y: 60 },
      { text: '以上', y: 90 },
    ],
    ['支持率28%', '以上'],
  ],
  [
    'not on one line',
    [
      { text: 'H', y: 60 },
      { text: '2', x: 95, y: 64, size: 12 },
      { text: 'O', x: 104, y: 60 },
    ],
    ['H', '2', 'O'],
  ],
  [
    'not in a word that is parted',
    [
      { text: 'well-', y: 60 },
      { text: 'known', y: 90 },
    ],
    ['well-', 'known'],
  ],
  [
    'not in an address, over however many lines',
    [
      { text: 'see https://e.org/a', y: 60 },
      { text: 'bc', y: 90 },
      { text: 'd', y: 120 },
    ],
    ['see https://e.org/a', 'bc', 'd'],
  ],
])('puts a space behind a line, %s', (_, lines, expected) => {
  expect(spaced(lines)).toEqual(expected)
})

test('leaves lines of code as they are', () => {
  const lines = [
    { text: 'x', y: 60 },
    { text: 'y', y: 90 },
  ]
  expect(spaced(lines, 'Code')).toEqual(['x', 'y'])
})
