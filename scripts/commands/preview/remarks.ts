import type { Deck } from '../../deck/deck.ts'
import type { Remark, RemarkPlace } from '../../serve/messages.ts'
import { type Diagnostic, severityOf } from '../../source/diagnostic.ts'
import { inFileOrder } from '../../source/file-order.ts'
import { type Locale, wordingOf } from '../../source/messages/messages.ts'
import { placeOf, type Span } from '../../source/source.ts'
import { slideAt } from './places.ts'

/** What is to be told about an outline, as the windows of a preview show it. Slides are those of the deck, if there is one. */
export function remarksOf(diagnostics: readonly Diagnostic[], deck: Deck | null, locale: Locale): readonly Remark[] {
  return inFileOrder(diagnostics).map((diagnostic) => ({
    severity: severityOf(diagnostic),
    code: diagnostic.code,
    ...wordingOf(diagnostic, locale),
    at: diagnostic.span && remarkPlace(diagnostic.span, deck),
  }))
}

/** The longest part of a line that a window is sent. */
const longestLine = 400

function remarkPlace(span: Span, deck: Deck | null): RemarkPlace {
  const { source, start, end } = span
  const { line, column, text } = placeOf(source, start)
  const from = Math.max(0, column - 1 - longestLine / 2)
  const shown = text.slice(from, from + longestLine)
  const slide = deck ? (slideAt(deck, source, start)?.id ?? null) : null
  const first = column - 1 - from
  return {
    ...{ path: source.path, line, column, text: shown, slide },
    start: first,
    end: Math.min(shown.length, first + Math.max(1, end - start)),
  }
}
