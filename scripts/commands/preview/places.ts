import type { Deck, Slide } from '../../deck/deck.ts'
import type { Places, SourcePlace } from '../../serve/messages.ts'
import { placeOf, type Source, type Span } from '../../source/source.ts'

/** Where the title of each slide stands; those that come by themselves stand where the deck's title does. */
export function placesOf({ slides }: Deck): Places {
  return Object.fromEntries(slides.map(({ id, span }) => [id, sourcePlace(span)]))
}

/** The place that a span begins at. */
export function sourcePlace({ source, start }: Span): SourcePlace {
  const { line, column } = placeOf(source, start)
  return { path: source.path, line, column }
}

/**
 * The slide that an offset belongs to: the last whose title's line begins before it, unless the list of slides has ended there.
 * Undefined where there is none. What comes before the slides belongs to the cover.
 */
export function slideAt({ slides }: Deck, source: Source, offset: number): Slide | undefined {
  const { text } = source
  let found: { readonly slide: Slide; readonly start: number } | undefined
  for (const slide of slides) {
    if (slide.span.source.path !== source.path) continue
    const start = slide.span.source.text.lastIndexOf('\n', slide.span.start - 1) + 1
    // Of those at the same place, the first is meant: the cover, not what comes by itself.
    if (start <= offset && start > (found?.start ?? -1)) found = { slide, start }
  }
  if (!found || isKey(text, found.start)) return found?.slide
  const end = text.indexOf('\n', offset)
  return keyOfOutline.test(text.slice(found.start, end === -1 ? text.length : end)) ? undefined : found.slide
}

/** A key at the margin is one of the outline's own: slides are indented, or begin with a hyphen. */
const keyOfOutline = /^[^\s#-]/m

function isKey(text: string, lineStart: number): boolean {
  return /^[^\s#-]/.test(text.slice(lineStart, lineStart + 1))
}
