import type { Span } from '../../source/source.ts'
import type { Statement } from '../claims/statement.ts'
import type { Finding } from '../finding.ts'
import { placeOfSpot, type Spot } from '../places.ts'

/** As many places as are worth naming. */
const mostNamed = 3

/** What stands in the article, but elsewhere than the slide says. */
export function distant(written: string, span: Span, { entry, from }: Statement, spots: readonly Spot[]): Finding {
  const found = new Map(spots.map((spot) => placeOfSpot(spot)).map((place) => [place.page ?? place.section, place]))
  const facts = { written, from: from?.written ?? '', found: [...found.values()].slice(0, mostNamed) }
  return { entry, written, diagnostic: { code: 'distant-place', facts, span } }
}
