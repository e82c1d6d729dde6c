import type { Deck } from '../deck/deck.ts'
import { planSlides } from '../deck/plan-slides.ts'
import { assignIds } from '../deck/slide-ids.ts'
import { timetable } from '../deck/timetable.ts'
import type { LocatedOutline } from '../outline/schema.ts'
import type { Article, ArticleSection } from './article.ts'
import type { HeldArticle } from './check-article.ts'
import type { From } from './claims/statement.ts'
import { fromOf } from './claims/statements.ts'
import { findSection } from './places.ts'
import { solid } from './text/solid.ts'
import { type Unmentioned, unmentioned } from './unmentioned.ts'

/** How much of a talk goes to which part of its article, and what of the article the talk leaves out. */
export interface Coverage {
  readonly sections: readonly CoveredSection[]
  readonly unmentioned: Unmentioned
}

/** A section with its subsections. Shares are between 0 and 1. */
export interface CoveredSection {
  readonly label: string
  readonly title: string
  /** As in the article: 0 for what stands before the first heading, 1 for a section, 2 for one inside it. */
  readonly level: number
  readonly pages: string | null
  /** Of the article's text. */
  readonly text: number
  /** The numbers of the slides that are from it. */
  readonly slides: readonly number[]
  /** Of the slides that are from the article; one that is from several places counts in parts. */
  readonly slideShare: number
  /** Of the time that the talk is planned to take with them. */
  readonly timeShare: number
}

interface Visit {
  readonly number: number
  readonly seconds: number
  readonly sections: readonly ArticleSection[]
}

/** Sets the sections of an article beside the slides that are from them. */
export function coverage({ article, statements }: HeldArticle, outline: LocatedOutline, deck: Deck): Coverage {
  const visits = visitsIn(article, outline, deck)
  return {
    sections: article.sections.map((section) => coveredSection(section, visits, article)),
    unmentioned: unmentioned(article, statements),
  }
}

function visitsIn(article: Article, outline: LocatedOutline, deck: Deck): readonly Visit[] {
  const { slides } = planSlides(outline, deck.references !== null)
  const ids = assignIds(slides)
  const entries = new Map(slides.map(({ entry }, index) => [ids[index], entry]))
  return timetable(deck).slides.flatMap(({ id, number, planned }) => {
    const entry = entries.get(id)
    const from = entry ? fromOf(entry) : null
    const sections = from ? sectionsOf(from, article) : []
    return sections.length === 0 ? [] : [{ number, seconds: planned, sections }]
  })
}

/** Those that it names; where it names pages only, those on its pages, subsections rather than what they are in. */
function sectionsOf({ locators }: From, { sections }: Article): readonly ArticleSection[] {
  const found = locators.flatMap(({ section, pages }) => {
    const named = section === null ? undefined : findSection(section, sections)
    if (named) return [named]
    const on = sections.filter(({ firstPage, lastPage }) =>
      pages.some(({ first, last }) => firstPage !== null && firstPage <= last && first <= (lastPage ?? firstPage)),
    )
    return on.filter((outer) => !on.some((inner) => inner !== outer && isWithin(inner, outer)))
  })
  return [...new Set(found)]
}

function coveredSection(section: ArticleSection, visits: readonly Visit[], article: Article): CoveredSection {
  const { label, title, level, start, end, firstPage, lastPage } = section
  const length = (from: number, to: number) => solid(article.folded.slice(from, to)).text.length
  const partOf = ({ sections }: Visit) => sections.filter((own) => isWithin(own, section)).length / sections.length
  const share = (weight: (visit: Visit) => number) => {
    const whole = visits.reduce((sum, visit) => sum + weight(visit), 0)
    return whole === 0 ? 0 : visits.reduce((sum, visit) => sum + weight(visit) * partOf(visit), 0) / whole
  }
  return {
    label,
    title,
    level,
    pages: firstPage === null ? null : firstPage === lastPage ? String(firstPage) : `${firstPage}-${lastPage}`,
    text: length(start, end) / Math.max(1, length(0, article.bodyEnd)),
    slides: visits.filter((visit) => partOf(visit) > 0).map(({ number }) => number),
    slideShare: share(() => 1),
    timeShare: share(({ seconds }) => seconds),
  }
}

function isWithin(inner: ArticleSection, outer: ArticleSection): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
