import { escapeHtml } from '../html.ts'
import type { Bibliography, Citation, Mark } from './citation.ts'
import { markHtml } from './mark-html.ts'

/** A citation in a sentence, as HTML: the author whom the sentence names, and the mark behind. */
export function showCitation(citation: Citation, bibliography: Bibliography): string {
  const mark = markOf(citation, bibliography)
  const html = markHtml([...bibliography.marks.keys()].indexOf(citation.written), escapeHtml(mark.text.text))
  return mark.author ? mark.author.html + gap(mark, bibliography) + html : html
}

/** The same as text. */
export function citationText(citation: Citation, bibliography: Bibliography): string {
  const mark = markOf(citation, bibliography)
  return mark.author ? mark.author.text + gap(mark, bibliography) + mark.text.text : mark.text.text
}

/** Whether blanks before a citation go: small marks close up to the word before them; names and years stand apart. */
export function closesUp(citation: Citation, bibliography: Bibliography): boolean {
  return bibliography.form !== 'author-date' && !bibliography.marks.get(citation.written)?.author
}

function markOf({ written }: Citation, { marks }: Bibliography): Mark {
  const mark = marks.get(written)
  if (!mark) throw new Error(`the citation ${written} was not formatted`)
  return mark
}

/** A small number closes up, as a full-width parenthesis does. */
function gap({ text }: Mark, { form }: Bibliography): string {
  return form === 'author-date' && /^[([]/.test(text.text) ? ' ' : ''
}
