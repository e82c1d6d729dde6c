import type { FontScript } from './typefaces.ts'

/** Rows of a national character set that hold what most texts are written with: its encoding's label, and the first bytes of the rows. */
const rows: Readonly<Record<FontScript, readonly [label: string, first: number, last: number] | null>> = {
  // GB/T 2312, level 1: 3,755 characters.
  SC: ['gb18030', 0xb0, 0xd7],
  // JIS X 0208, level 1: 2,965 characters.
  JP: ['euc-jp', 0xb0, 0xcf],
  // KS X 1001: 2,350 syllables.
  KR: ['euc-kr', 0xb0, 0xc8],
  Latin: null,
}

/** The characters that a text in a script is likely to need next. None for Latin, whose letters every font has anyway. */
export function commonCharacters(script: FontScript): ReadonlySet<string> {
  const found = rows[script]
  if (!found) return new Set()
  const [label, first, last] = found
  const bytes: number[] = []
  for (let row = first; row <= last; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell)
  // The ends of some rows are empty.
  return new Set(new TextDecoder(label).decode(Uint8Array.from(bytes)).replace(/[^\p{L}]/gu, ''))
}
