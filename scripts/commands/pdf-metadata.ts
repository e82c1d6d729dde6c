import type { Deck } from '../deck/deck.ts'
import { wordsFor } from '../deck/words.ts'
import type { PdfMetadata } from '../print/describe-pdf.ts'

/** What the PDFs say of themselves. Their date is SOURCE_DATE_EPOCH's, else that of the talk, else none: never the clock's. */
export function pdfMetadata(deck: Deck, document: 'slides' | 'handout', environment = process.env): PdfMetadata {
  const { title, authors, source, keywords, language } = deck
  return {
    title: document === 'slides' ? title.text : `${title.text} · ${wordsFor(language).handout}`,
    authors: authors.map(({ name }) => name),
    subject: source,
    keywords,
    language,
    date: sourceDate(environment.SOURCE_DATE_EPOCH) ?? talkDate(deck.date),
  }
}

/** https://reproducible-builds.org/specs/source-date-epoch/: seconds since 1970. */
function sourceDate(epoch: string | undefined): Date | null {
  return epoch && /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000) : null
}

function talkDate(date: string | null): Date | null {
  return date && /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T00:00:00Z`) : null
}
