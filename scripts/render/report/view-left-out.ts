import type { Locale } from '../../source/messages/messages.ts'
import type { CoverageRow, CoverageTable, UnmentionedList } from '../tables/coverage-table.ts'
import { namesOf } from '../tables/coverage-table.ts'
import { typeset } from './typeset.ts'

/** What of its article a talk leaves out, as the template of the report lists it; null is a list with nothing in it. */
export interface LeftOutView {
  /** Sections that no slide is from: number and title, or the title alone, and their pages. */
  readonly open: {
    readonly title: string
    readonly rows: readonly { readonly names: readonly string[]; readonly place: string }[]
  } | null
  readonly figures: Pick<UnmentionedList, 'title' | 'listed' | 'more'> | null
  readonly numbers: NumbersView | null
}

/** Numbers by the page or the section that they are on; by the article where it has neither. */
export interface NumbersView extends Pick<UnmentionedList, 'title' | 'more'> {
  readonly places: readonly { readonly place: string; readonly numbers: readonly string[] }[]
}

const article = { en: 'article', zh: '文章' } as const

/** The end of a table of coverage → its lists in the report. */
export function viewLeftOut({ rows, open, unmentioned }: CoverageTable, locale: Locale): LeftOutView {
  const listOf = (kind: UnmentionedList['kind']) => {
    const list = unmentioned.find((list) => list.kind === kind && list.listed.length > 0)
    return list ? withPlaceNames(list, rows) : null
  }
  const numbers = listOf('numbers')
  return {
    open: open.rows.length === 0 ? null : { title: open.title, rows: open.rows.map(openSection) },
    figures: listOf('figures'),
    numbers: numbers && byPlace(numbers, article[locale]),
  }
}

function openSection({ section, place }: CoverageRow) {
  return { names: namesOf(section), place: typeset(place) }
}

/** Sections that are known by their titles without spaces get these back. */
function withPlaceNames(list: UnmentionedList, rows: readonly CoverageRow[]): UnmentionedList {
  const names = new Map(rows.map(({ section }) => [section.label, namesOf(section)[0] ?? section.label]))
  return { ...list, listed: list.listed.map(({ text, place }) => ({ text, place: names.get(place) ?? place })) }
}

function byPlace({ title, listed, more }: UnmentionedList, otherwise: string): NumbersView {
  const places: { place: string; numbers: string[] }[] = []
  for (const { text, place } of listed) {
    const last = places.at(-1)
    if (last?.place === (place || otherwise)) last.numbers.push(text)
    else places.push({ place: place || otherwise, numbers: [text] })
  }
  return { title, more, places }
}
