import type { Report } from '../source/diagnostic.ts'
import type { Span } from '../source/source.ts'
import type { LocatedOutline } from './schema.ts'
import type { Text } from './shape.ts'

/** An HTML tag as people type it; not `<https://example.org>`, which Markdown makes a link of. */
const tag = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>/i

/** HTML in text is shown as it is typed, which is rarely meant: each text that holds some is reported, at its first tag. */
export function checkMarkup(outline: LocatedOutline, report: Report): void {
  for (const text of textsIn(outline)) {
    const found = tag.exec(text.value)?.[0]
    if (found === undefined) continue
    report({ code: 'raw-html', facts: { tag: found }, span: spanOf(found, text.span) })
  }
}

/** Every text of the outline, in the order of its keys. */
function textsIn(value: unknown): readonly Text[] {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (value === null || typeof value !== 'object') return []
  if (isText(value)) return [value]
  return Object.entries(value).flatMap(([key, inner]) => (key === 'span' ? [] : textsIn(inner)))
}

function isText(value: object): value is Text {
  return 'span' in value && 'value' in value && typeof value.value === 'string'
}

/** Where a piece of a text stands; the whole text if YAML wrote it in another way (escapes, folded lines). */
function spanOf(piece: string, { source, start, end }: Span): Span {
  const at = source.text.slice(start, end).indexOf(piece)
  return at === -1 ? { source, start, end } : { source, start: start + at, end: start + at + piece.length }
}
