import type { Quantity } from '../numbers/quantity.ts'

/** The part of a text that says what a number in it is of: up to the next mark, or up to another number. */
export function clauseAround(text: string, { start, end }: Quantity): string {
  const before =
    text
      .slice(0, start)
      .split(/[，。；：、,;:.!?！？\n→（(]|和|与|及|对|\band\b/u)
      .at(-1) ?? ''
  const after = text.slice(end).split(/[，。；：、,;:.!?！？\n→）)]|和|与|及|对|\band\b/u)[0] ?? ''
  return `${withoutNumbers(before, 'last')} ${withoutNumbers(after, 'first')}`
}

/** The same and all before it, back to the number before, or to the end of a sentence: more words that may say what a number is of. */
export function runUpTo(text: string, { start }: Quantity): string {
  return withoutNumbers(
    text
      .slice(0, start)
      .split(/[。；;!?！？\n]/u)
      .at(-1) ?? '',
    'last',
  )
}

function withoutNumbers(text: string, side: 'first' | 'last'): string {
  const parts = text.split(/[\d%$€£¥]+/)
  return (side === 'last' ? parts.at(-1) : parts[0]) ?? ''
}

/**
 * What to look for of some words in a passage: pairs of Chinese characters; of Latin words the names, if there are any in it, else all that
 * are long enough to mean something.
 */
export function termsIn(words: string, passage: string): ReadonlySet<string> {
  const pairs = (words.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) =>
    Array.from({ length: run.length - 1 }, (_, index) => run.slice(index, index + 2)),
  )
  const latin = (words.match(/\p{Script=Latin}{3,}/gu) ?? []).filter((word) => !common.has(word.toLowerCase()))
  const names = latin.filter((word) => /^\p{Lu}/u.test(word) && passage.includes(word))
  const chosen = names.length > 0 ? names : latin
  return new Set([...pairs, ...chosen.map((word) => word.toLowerCase())])
}

const common = new Set(
  'the and for with from that this was were are has had have its their his her per than more less only about over under into each all not but which who when where while after before between'.split(
    ' ',
  ),
)
