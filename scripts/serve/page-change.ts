import type { PageChange, SlideChange } from './messages.ts'
import type { PageParts, SlidePart } from './page-parts.ts'

/**
 * What a window has to be told that shows `before`, or an unknown version, to show `after`; null when that is nothing. It is told
 * the slides that look different or are new; where the others belong, it knows from their order.
 */
export function changeOf(before: PageParts | undefined, after: PageParts): PageChange | null {
  if (before?.version === after.version) return null
  const { version, shell, title } = after
  const sheets = [...after.sheets].flatMap(([path, text]) =>
    before?.sheets.get(path) === text ? [] : [{ path, text }],
  )
  if (after.slides.size === 0) return { kind: 'whole', version, title, sheets }
  const slides = [...after.slides].flatMap(([id, slide]) => slideChange(id, before?.slides.get(id), slide) ?? [])
  return { kind: 'slides', version, shell, title, order: [...after.slides.keys()], slides, sheets }
}

function slideChange(id: string, before: SlidePart | undefined, { attributes, html }: SlidePart): SlideChange | null {
  if (before && before.html === html && isSame(before.attributes, attributes)) return null
  const gone = Object.keys(before?.attributes ?? {}).filter((name) => !(name in attributes))
  return {
    id,
    html: before?.html === html ? null : html,
    attributes: { ...Object.fromEntries(gone.map((name) => [name, null])), ...attributes },
  }
}

function isSame(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
