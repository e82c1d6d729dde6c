import type { Deck } from '../../deck/deck.ts'
import type { Finding } from '../../proof/finding.ts'
import type { Remark, RemarkPlace } from '../../serve/messages.ts'
import { type Diagnostic, severityOf } from '../../source/diagnostic.ts'
import { type Locale, wordingOf } from '../../source/messages/messages.ts'
import { placeOf, type Span } from '../../source/source.ts'
import { slideAt } from './places.ts'

/** What is to be told about an outline, as the windows of a preview show it. Slides are those of the deck, if there is one. */
export function remarksOf(diagnostics: readonly Diagnostic[], deck: Deck | null, locale: Locale): readonly Remark[] {
  return diagnostics.map((diagnostic) => {
    const { span } = diagnostic
    const slide = span && deck ? (slideAt(deck, span.source, span.start)?.id ?? null) : null
    return remarkOf(diagnostic, slide, locale)
  })
}

/** What is to be told about the slides of a deck as they look. */
export function findingRemarks(findings: readonly Finding[], deck: Deck, locale: Locale): readonly Remark[] {
  const ids = new Map(deck.slides.map(({ number, id }) => [number, id]))
  return findings.map(({ diagnostic, slide, box }) => {
    const id = slide === null ? null : (ids.get(slide) ?? null)
    return { ...remarkOf(diagnostic, id, locale), box }
  })
}

/** File by file, each in its order; what has no place comes first. */
export function inOrder(remarks: readonly Remark[]): readonly Remark[] {
  const paths = [...new Set(remarks.map(({ at }) => at?.path))]
  const rankOf = ({ at }: Remark) => (at ? paths.indexOf(at.path) : -1)
  return [...remarks].sort(
    (a, b) =>
      rankOf(a) - rankOf(b) || (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0),
  )
}

function remarkOf(diagnostic: Diagnostic, slide: string | null, locale: Locale): Remark {
  const { code, span } = diagnostic
  const at = span && remarkPlace(span, slide)
  return { severity: severityOf(diagnostic), code, ...wordingOf(diagnostic, locale), at, box: null }
}

/** The longest part of a line that a window is sent. */
const longestLine = 400

function remarkPlace(span: Span, slide: string | null): RemarkPlace {
  const { source, start, end } = span
  const { line, column, text } = placeOf(source, start)
  const from = Math.max(0, column - 1 - longestLine / 2)
  const shown = text.slice(from, from + longestLine)
  const first = column - 1 - from
  return {
    ...{ path: source.path, line, column, text: shown, slide },
    start: first,
    end: Math.min(shown.length, first + Math.max(1, end - start)),
  }
}
