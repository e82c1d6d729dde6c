import type { Deck } from '../../deck/deck.ts'
import type { Source } from '../../source/source.ts'
import { slideAt } from './places.ts'

/** The id of the slide that an author has just edited: all that differs between two versions of an outline belongs to it. Otherwise null. */
export function editedSlide(before: Deck, after: Deck): string | null {
  const [old, now] = [sourcesOf(before), sourcesOf(after)]
  const edited = [...now.values()].filter(({ path, text }) => old.get(path)?.text !== text)
  const [source] = edited
  const earlier = source && old.get(source.path)
  if (!source || !earlier || edited.length > 1) return null
  const { start, end } = differingPart(earlier.text, source.text)
  const [first, last] = [slideAt(after, source, start), slideAt(after, source, Math.max(start, end - 1))]
  return first && first.id === last?.id ? first.id : null
}

function sourcesOf({ span, slides }: Deck): ReadonlyMap<string, Source> {
  const sources = [span, ...slides.map((slide) => slide.span)].map(({ source }) => source)
  return new Map(sources.map((source) => [source.path, source]))
}

/** What of the new text is new: lines, so that an entry that was put in between others begins where it begins. */
function differingPart(before: string, after: string): { readonly start: number; readonly end: number } {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  start = after.lastIndexOf('\n', start - 1) + 1
  let same = 0
  while (same < most - start && before.at(-1 - same) === after.at(-1 - same)) same++
  return { start, end: after.length - same }
}
