import { escapeHtml } from '../html.ts'
import type { Bibliography, Citation } from './citation.ts'
import { markHtml } from './mark-html.ts'

/** A citation in a sentence, as HTML: the author whom the sentence names, and the mark behind. */
export function showCitation({ written }: Citation, { marks, form }: Bibliography): string {
  const mark = marks.get(written)
  if (!mark) throw new Error(`the citation ${written} was not formatted`)
  const html = markHtml([...marks.keys()].indexOf(written), escapeHtml(mark.text.text))
  if (!mark.author) return html
  // A small number closes up, as a full-width parenthesis does.
  const gap = form === 'author-date' && /^[([]/.test(mark.text.text) ? ' ' : ''
  return mark.author.html + gap + html
}
