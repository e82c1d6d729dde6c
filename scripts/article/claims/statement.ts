import type { Entry } from '../../outline/entries.ts'
import type { Locator } from '../../outline/locator.ts'
import { pieceSpan } from '../../outline/piece-span.ts'
import type { Text } from '../../outline/shape.ts'
import type { Span } from '../../source/source.ts'
import type { DateMention } from '../dates/find-dates.ts'
import { findDates } from '../dates/find-dates.ts'
import { findQuantities } from '../numbers/find-quantities.ts'
import type { Quantity } from '../numbers/quantity.ts'
import type { Fold } from '../text/fold.ts'
import { bareText } from './bare-text.ts'

/** Something that the outline says: a text, or a number with its unit, and where it says to have it from. */
export interface Statement {
  readonly entry: Entry
  readonly from: From | null
  /** Without markup. */
  readonly text: string
  readonly folded: string
  /** What a number in a table, chart or row of figures belongs to: the words beside it. */
  readonly subject: string
  /** Whether all of it is somebody's words, without quotation marks around them. */
  readonly isQuotation: boolean
  readonly quantities: readonly Quantity[]
  readonly dates: readonly DateMention[]
  /** Where a part of the text stands in the outline. */
  readonly spanOf: (start: number, end: number) => Span
}

/** What a slide, or the section that it is in, says of its place in the article. */
export interface From {
  readonly written: string
  readonly locators: readonly Locator[]
}

interface Said {
  readonly entry: Entry
  readonly from: From | null
  readonly written: Text
  /** Set behind the number. */
  readonly unit?: string
  readonly subject?: string
  readonly isQuotation?: boolean
}

/** A statement of what the author wrote. */
export function statement(
  { entry, from, written, unit = '', subject = '', isQuotation = false }: Said,
  fold: Fold,
): Statement {
  const bare = bareText(written.value)
  const text = bare.text + unit
  const folded = fold(text)
  const dates = findDates(folded)
  return {
    entry,
    from,
    text,
    folded,
    subject,
    isQuotation,
    quantities: findQuantities(folded, dates),
    dates,
    spanOf: (start, end) => {
      // The unit stands elsewhere.
      const last = Math.min(end, bare.at.length) - 1
      const [first, behind] = [bare.at[start], bare.at[last]]
      if (first === undefined || behind === undefined) return written.span
      const piece = written.value.slice(first, behind + 1)
      return pieceSpan(piece, written.span, written.value.slice(0, first).split(piece).length - 1)
    },
  }
}
