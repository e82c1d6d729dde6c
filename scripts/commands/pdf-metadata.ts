import type { Deck } from '../deck/deck.ts'
import { wordsFor } from '../deck/words.ts'
import { isoDate, parseWhen } from '../outline/dates.ts'
import type { PdfMetadata } from '../print/describe-pdf.ts'

/** What the PDFs say of themselves. Their date is SOURCE_DATE_EPOCH's, else that of the talk, else none: never the clock's. */
export function pdfMetadata(deck: Deck, document: 'slides' | 'handout', environment = process.env): PdfMetadata {
  const { authors, source, keywords, language } = deck
  return {
    title: pdfTitle(deck, document),
    authors: authors.map(({ name }) => name),
    subject: source,
    keywords,
    language,
    date: sourceDate(environment.SOURCE_DATE_EPOCH) ?? talkDate(deck.date),
  }
}

/** What a document is called. */
export function pdfTitle({ title, language }: Deck, document: 'slides' | 'handout'): string {
  return document === 'slides' ? title.text : `${title.text} · ${wordsFor(language).handout}`
}

/** https://reproducible-builds.org/specs/source-date-epoch/: seconds since 1970. */
function sourceDate(epoch: string | undefined): Date | null {
  return epoch && /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000) : null
}

/** Of a day that there is, written as YYYY-MM-DD. */
function talkDate(date: string | null): Date | null {
  const when = parseWhen(date ?? '')
  const isDay = when.type === 'date' && when.first.day !== null && isoDate(when.first) === date
  return isDay ? new Date(`${date}T00:00:00Z`) : null
}
