import type { Mark } from '../deck/citations/citation.ts'
import { replaceMarks } from '../deck/citations/mark-html.ts'
import type { Deck, References } from '../deck/deck.ts'
import { asHtml, escapeHtml, type Html } from '../deck/html.ts'
import { sourcesOf } from './sources.ts'

/** How the citations on one page show. */
export interface MarkPlaces {
  /** Where the entry of a work stands; null when the page has none. */
  readonly addressOf: (id: string) => string | null
  /** Whether the full entry shows at a mark that is pointed at or focused. */
  readonly hasCards: boolean
}

/** A page with what its style asks for in the place of each citation: a small number, or names and years; a link to the entry. */
export function placeMarks(html: string, references: References | null, places: MarkPlaces): string {
  if (!references) return html
  let count = 0
  const placed = replaceMarks(html, (index) => {
    const mark = markAt(references, index)
    const note = places.hasCards ? `citation-${++count}` : null
    const address = places.addressOf(mark.works[0]?.id ?? '')
    const link = address === null ? (note ? ' tabindex="0"' : '') : ` href="${address}"`
    const described = note ? ` aria-describedby="${note}"` : ''
    const shown = `<a class="citation-mark"${link}${described}>${markHtml(mark, references)}</a>`
    return wrapped(note ? shown + card(mark, references, note) : shown, references)
  })
  return tucked(placed)
}

/** Full-width closing marks have half an em of white behind them, into which a small number goes. */
export function tucked(html: string): string {
  return html.replace(behindWide, '$1 is-tucked')
}

const behindWide = /([”’」』）》】〉](?:<\/\w+>)*\u2060<sup class="citation)(?=")/g

/** HTML in which marks are text alone: the speaker's notes, where nothing can be pointed at. */
export function plainMarks(html: Html, references: References | null): Html {
  if (!references) return html
  return asHtml(replaceMarks(html, (index) => wrapped(markHtml(markAt(references, index), references), references)))
}

/** Where entries stand in the running deck: a slide of references has an address, what is on it has none. */
export function slideAddresses({ slides }: Deck): MarkPlaces['addressOf'] {
  const addresses = new Map(
    slides.flatMap(({ id, content }) =>
      content.kind === 'references' ? content.entries.map((entry) => [entry.id, `#/${id}`] as const) : [],
    ),
  )
  return (id) => addresses.get(id) ?? null
}

/** Where entries stand on a page that shows those of these works. */
export function entryAddresses(ids: readonly string[]): MarkPlaces['addressOf'] {
  return (id) => (ids.includes(id) ? `#${encodeURIComponent(entryAnchor(id))}` : null)
}

/** The id of an entry's element. */
export function entryAnchor(id: string): string {
  return `ref-${id}`
}

/** The mark with this index in its HTML. */
export function markAt({ marks }: References, index: number): Mark {
  const mark = marks[index]
  if (!mark) throw new Error(`the deck has no citation ${index}`)
  return mark
}

/** What a mark says. Small numbers are set high here, whether or not the style does so itself. */
export function markHtml({ text }: Mark, { form }: References): string {
  return form === 'author-date' ? text.html : text.html.replace(/<\/?sup>/g, '')
}

/** A mark in its text. A word joiner keeps a small number on the line of the word before it. */
export function wrapped(html: string, { form }: References): string {
  return form === 'author-date'
    ? `<span class="citation citation-names">${html}</span>`
    : `\u2060<sup class="citation">${html}</sup>`
}

function card(mark: Mark, references: References, id: string): string {
  const entries = sourcesOf(mark, references).map(({ label, text }) => {
    const number = label ? `<span class="reference-label">${label}</span> ` : ''
    return `<span class="citation-entry">${number}${text}</span>`
  })
  return `<span class="citation-card" id="${escapeHtml(id)}" role="note"><span class="citation-entries">${entries.join('')}</span></span>`
}
