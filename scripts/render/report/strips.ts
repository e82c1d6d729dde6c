import { namesOf, rangesOf } from '../tables/coverage-table.ts'
import { percent } from '../tables/percent.ts'
import { inPercent } from './in-percent.ts'
import type { NestedSection } from './nest-sections.ts'
import type { TonedSection } from './tone-sections.ts'
import { typeset } from './typeset.ts'

/** A section of the article: its name over its subsections. Widths are in percent of what it is in. */
export interface SectionPart {
  readonly tone: number | null
  readonly isOpen: boolean
  readonly width: number
  readonly names: readonly string[]
  /** The text before its first subsection, then its subsections; or all of it. */
  readonly pieces: readonly SectionPiece[]
}

export interface SectionPiece {
  readonly isOpen: boolean
  readonly width: number
  readonly names: readonly string[]
  /** 3–5, 9 */
  readonly slides: string
}

/** What of the slides or of the time goes to each section. */
export interface ShareStrip {
  readonly name: string
  /** From the strip above to this one, in a box of 100 by 10: SVG paths. */
  readonly bands: readonly { readonly tone: number | null; readonly isOpen: boolean; readonly path: string }[]
  readonly parts: readonly {
    readonly tone: number | null
    readonly width: number
    readonly name: string
    readonly share: string
  }[]
}

/** A part of a strip. The whole is 1. */
interface Stretch {
  readonly start: number
  readonly share: number
}

/** Weights → their parts of a strip, one after the other; none where they weigh nothing. */
export function stretches(weights: readonly number[]): readonly Stretch[] {
  const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0)
  const whole = sum(weights)
  if (whole === 0) return []
  return weights.map((weight, index) => ({ start: sum(weights.slice(0, index)) / whole, share: weight / whole }))
}

/** The strip of the article itself. */
export function textStrip(sections: readonly TonedSection[], places: readonly Stretch[]): readonly SectionPart[] {
  return sections.map((nested, index) => ({
    tone: nested.tone,
    isOpen: nested.tone === null,
    width: inPercent(places[index]?.share ?? 0),
    names: namesOf(nested.row.section),
    pieces: piecesOf(nested),
  }))
}

function piecesOf({ row: { section }, inner }: NestedSection): readonly SectionPiece[] {
  const subsections = inner.map(({ row }) => row.section)
  const before = section.text - subsections.reduce((sum, { text }) => sum + text, 0)
  const own = section.slides.filter((number) => !subsections.some(({ slides }) => slides.includes(number)))
  const places = stretches([Math.max(0, before), ...subsections.map(({ text }) => text)])
  const widthOf = (index: number) => inPercent(places[index]?.share ?? 0)
  return [
    { isOpen: section.slides.length === 0, width: widthOf(0), names: [], slides: typeset(rangesOf(own)) },
    ...subsections.map((subsection, index) => ({
      isOpen: subsection.slides.length === 0,
      width: widthOf(index + 1),
      names: namesWithin(section.label, namesOf(subsection)),
      slides: typeset(rangesOf(subsection.slides)),
    })),
  ]
}

/** Under 一, 一（一） is （一）. */
function namesWithin(outer: string, [first = '', ...others]: readonly string[]): readonly string[] {
  return [first.startsWith(`${outer}（`) ? first.slice(outer.length) : first, ...others]
}

/** A strip of shares, with the bands that join it to the one above. */
export function shareStrip(
  name: string,
  sections: readonly TonedSection[],
  above: readonly Stretch[],
  own: readonly Stretch[],
): ShareStrip {
  const nothing = { start: 0, share: 0 }
  const parts = sections.map(({ tone, row: { section } }, index) => {
    return { tone, names: namesOf(section), from: above[index] ?? nothing, to: own[index] ?? nothing }
  })
  return {
    name,
    bands: parts
      .filter(({ from, to }) => from.share > 0 || to.share > 0)
      .map(({ tone, from, to }) => ({ tone, isOpen: tone === null, path: bandPath(from, to) })),
    parts: parts
      .filter(({ to }) => to.share > 0)
      .map(({ tone, names, to }) => {
        return { tone, width: inPercent(to.share), name: names[0] ?? '', share: percent(to.share) }
      }),
  }
}

function bandPath(from: Stretch, to: Stretch): string {
  const [left, right] = [inPercent(from.start), inPercent(from.start + from.share)]
  const [leftBelow, rightBelow] = [inPercent(to.start), inPercent(to.start + to.share)]
  return `M${left} 0H${right}L${rightBelow} 10H${leftBelow}Z`
}
