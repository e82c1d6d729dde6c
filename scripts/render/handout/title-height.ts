import { isCjk } from '../../deck/foreign-runs.ts'
import { lineCount } from '../line-count.ts'
import type { CoverView } from '../views.ts'
import type { PageBox } from './page-box.ts'

/** As styles/handout-sheets.css sets the title above the first slides: pt, and the height of a line in em. */
const title = { size: 15, leading: 1.35 }
const subtitle = { size: 9, leading: 1.45 }
const lines = { size: 8, leading: 1.5 }
/** Shares of the page's width, and mm between and below. */
const share = { title: 0.56, lines: 0.4 }
const below = 9

/** About how high that title stands with what is said of the article and the talk beside it, in mm; rather too high than too low. */
export function titleHeight(cover: CoverView, page: PageBox, language: string): number {
  const isLatin = !isCjk(language)
  const heightOf = (text: string, { size, leading }: typeof title, width: number) => {
    const em = (size * 25.4) / 72
    return lineCount(text, width / em, isLatin) * leading * em
  }
  const left = page.width * share.title
  const right = page.width * share.lines
  const { authors, source, talk } = cover
  const beside = [
    ...authors.map(({ name, affiliation }) => `${name} ${affiliation ?? ''}`),
    source ?? '',
    talk.join(' · '),
  ]
  return (
    below +
    Math.max(
      heightOf(cover.title, title, left) + (cover.subtitle ? heightOf(cover.subtitle, subtitle, left) : 0),
      beside.filter(Boolean).reduce((sum, text) => sum + heightOf(text, lines, right), 0),
    )
  )
}
