import type { Deck, Slide } from '../deck/deck.ts'
import { isCjk } from '../deck/foreign-runs.ts'
import type { Origin, Origins } from '../deck/origins.ts'
import type { Span } from '../source/source.ts'
import { diagnoseFlaw } from './diagnose-flaw.ts'
import { findOrigin } from './find-origin.ts'
import type { Finding } from './finding.ts'
import type { Flaw, SlideMeasure } from './measures.ts'
import { withoutFollowUps, withoutRepeats } from './sift.ts'

/** Miller's seven and two: beyond it, a list is looked up and not kept in mind (https://doi.org/10.1037/h0043158). */
const mostPoints = 9

/**
 * Of the room between title and footer, what lines of text may cover. These are 300 Chinese characters, for which a silent reader takes
 * a minute; the fullest slides of the decks that come with lectern cover a quarter, text of the smallest size that fills all about half.
 */
const mostInk = 0.33

/** Of the same room, what content has to span: a word in the usual size takes as much. */
const leastSpan = 0.01

/** How many letters it takes to tell what a deck is written in, and which share of them may be of the other script. */
const language = { fewLetters: 200, mostForeign: 0.9 }

/** What there is to tell of the slides of a deck, by what a browser measured on them. */
export async function judgeSlides(
  deck: Deck,
  measures: readonly SlideMeasure[],
  findOrigins: () => Promise<Origins>,
): Promise<readonly Finding[]> {
  const slides = new Map(deck.slides.map((slide) => [slide.id, slide]))
  const measured = measures.flatMap((measure) => {
    const slide = slides.get(measure.id)
    return slide ? [{ slide, measure, flaws: withoutFollowUps(measure.flaws) }] : []
  })
  const isForeign = speaksOtherwise(deck, measures)
  const isFine = measured.every(({ slide, measure, flaws }) => flaws.length === 0 && !troubleOf(slide, measure))
  // To find where each text comes from takes longer than to see that there is nothing to tell.
  if (isFine && !isForeign) return []
  const origins = await findOrigins()
  const findings = measured.flatMap(({ slide, measure, flaws }) => {
    const own = origins.slides.get(slide.id)?.texts ?? []
    const trouble = troubleOf(slide, measure)
    return [...flaws.map((flaw) => findingOf(flaw, slide, own)), ...(trouble ? [wholeSlide(trouble, slide, own)] : [])]
  })
  return [...(isForeign ? [foreignDeck(deck, origins.language)] : []), ...withoutRepeats(findings)]
}

type Trouble =
  | { readonly code: 'many-points'; readonly count: number }
  | { readonly code: 'crowded-slide' | 'sparse-slide'; readonly percent: number }

/** What is the matter with a slide as a whole. What doesn't fit is told already. */
function troubleOf({ content }: Slide, { span, ink, flaws }: SlideMeasure): Trouble | null {
  const count = content.kind === 'points' ? content.points.reduce((sum, { points }) => sum + 1 + points.length, 0) : 0
  if (count > mostPoints) return { code: 'many-points', count }
  if (span === null || content.kind === 'references' || flaws.some(({ type }) => type === 'overflow')) return null
  if (ink > mostInk) return { code: 'crowded-slide', percent: 100 * ink }
  return span < leastSpan ? { code: 'sparse-slide', percent: 100 * span } : null
}

function wholeSlide(trouble: Trouble, slide: Slide, origins: readonly Origin[]): Finding {
  const { number } = slide
  if (trouble.code === 'many-points') {
    const points = origins.filter(({ key }) => /^points\[\d+\]\.(text|points\[\d+\])$/.test(key))
    const span = points[mostPoints]?.span ?? slide.span
    const facts = { slide: number, count: trouble.count, most: mostPoints }
    return { slide: number, box: null, diagnostic: { code: trouble.code, facts, span } }
  }
  const { code, percent } = trouble
  return { slide: number, box: null, diagnostic: { code, facts: { slide: number, percent }, span: slide.span } }
}

function findingOf(flaw: Flaw, slide: Slide, origins: readonly Origin[]): Finding {
  const span = spanOf(flaw, origins) ?? slide.span
  return { slide: slide.number, box: flaw.box, diagnostic: diagnoseFlaw(flaw, slide.number, span) }
}

/** Where to mend a flaw: in the text that has it, in one that it has to do with, or in the picture. */
function spanOf(flaw: Flaw, origins: readonly Origin[]): Span | undefined {
  const other = flaw.type === 'overlap' && flaw.other ? findOrigin(flaw.other, origins) : undefined
  const found = findOrigin(flaw.passage, origins) ?? other ?? origins.find(({ key }) => key === 'figure.src')
  return found?.span
}

/** Whether a deck is written in another script than that of its language: an outline in English without `lang: en`, for instance. */
function speaksOtherwise(deck: Deck, measures: readonly SlideMeasure[]): boolean {
  const latin = measures.reduce((sum, { letters }) => sum + letters.latin, 0)
  const cjk = measures.reduce((sum, { letters }) => sum + letters.cjk, 0)
  const foreign = isCjk(deck.language) ? latin : cjk
  return latin + cjk >= language.fewLetters && foreign / (latin + cjk) > language.mostForeign
}

function foreignDeck({ language }: Deck, span: Span): Finding {
  const facts = { language, script: isCjk(language) ? 'latin' : 'cjk' } as const
  return { slide: null, box: null, diagnostic: { code: 'unmarked-language', facts, span } }
}
