/** Pseudo-random words and figures: the same seed gives the same ones, in the same order. */
export interface Chance {
  /** A whole number, both ends included. */
  readonly number: (least: number, most: number) => number
  /** So many Chinese characters. */
  readonly han: (length: number) => string
  /** A Latin word. */
  readonly word: () => string
}

/** Begins a series of its own for each seed. */
export function chance(seed: number): Chance {
  let state = seed
  // mulberry32 (Tommy Ettinger, public domain)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const number = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  const many = (length: number, one: () => string) => Array.from({ length }, one).join('')
  return {
    number,
    // Some characters are far more frequent than others, as in any text.
    han: (length) => many(length, () => common[Math.floor(common.length * next() ** 3)] ?? ''),
    word: () => many(number(3, 9), () => String.fromCharCode(number(0x61, 0x7a))),
  }
}

/** The 3,755 characters of level 1 of GB 2312, which cover nearly all of any text: rows 16 to 55, 94 a row, the last one shorter. */
const common = Array.from({ length: 40 }, (_, row) => {
  const bytes = Array.from({ length: row === 39 ? 89 : 94 }, (_, column) => [0xb0 + row, 0xa1 + column])
  return [...new TextDecoder('gb18030').decode(Uint8Array.from(bytes.flat()))]
}).flat()
