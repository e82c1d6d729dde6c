import type { Report } from '../source/diagnostic.ts'
import { markdownTextsIn } from './markdown-texts.ts'
import { pieceSpan } from './piece-span.ts'
import type { LocatedOutline } from './schema.ts'

/** An HTML tag as people type it; not `<https://example.org>`, which Markdown makes a link of. */
const tag = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>/i

/** HTML in text is shown as it is typed, which is rarely meant: each text that holds some is reported, at its first tag. */
export function checkMarkup(outline: LocatedOutline, report: Report): void {
  for (const text of markdownTextsIn(outline)) {
    const found = tag.exec(text.value)?.[0]
    if (found === undefined) continue
    report({ code: 'raw-html', facts: { tag: found }, span: pieceSpan(found, text.span) })
  }
}
