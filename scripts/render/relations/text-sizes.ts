import type { Actor, ActorLink } from '../../deck/deck.ts'
import { isCjk } from '../../deck/foreign-runs.ts'
import { textWidth, type Weight } from '../text-width.ts'
import type { Graph } from './diagram.ts'
import type { Trial } from './draft.ts'
import type { Size } from './geometry.ts'
import { type Lines, wrapText } from './wrap-text.ts'

/** A diagram in text of one size: what is written where, and how much room that takes. */
export interface Written extends Trial {
  /** px in the drawing. */
  readonly sizes: TextSizes
  readonly actors: readonly { readonly title: Lines; readonly note: Lines | null }[]
  /** The ways to write each link's label, in the order of its sizes in the graph; without text when it has a kind only. */
  readonly labels: readonly (readonly Lines[])[]
}

export interface TextSizes {
  readonly actor: number
  readonly label: number
}

/** The sizes of text, largest first. */
const textSizes: readonly TextSizes[] = [
  { actor: 40, label: 32 },
  { actor: 36, label: 30 },
  { actor: 32, label: 27 },
  { actor: 30, label: 26 },
  { actor: 28, label: 25 },
  { actor: 26, label: 24 },
  { actor: 24, label: 24 },
  { actor: 24, label: 22 },
]
/** px: words on a slide that are smaller are hard to read. */
export const smallest = 22
/** When nothing fits at the smallest size, the drawing is made larger than the slide and shrunk: the last resort. */
const shrinkings = [1.12, 1.25, 1.4, 1.6, 1.8, 2.1, 2.5, 3]

/** Line height in em. */
export const leading = 1.3
/** Between an actor's border and its text, in em of its name. */
const padding = { x: 0.7, y: 0.38 }
/** px around a label's text. */
const labelPadding = { x: 9, y: 1 }
/** px: the mark of a kind, and the gap behind it. */
export const mark = { size: 26, gap: 8 }
const mostLabelLines = 3
/** A label is not broken into lines shorter than this, in em. */
const shortestLine = 2.9

/** The diagram at each size of text, largest first, on a slide's free space of so many px. */
export function writings(
  actors: readonly Actor[],
  links: readonly ActorLink[],
  space: Size,
  language: string,
): readonly Written[] {
  const last = textSizes.at(-1) as TextSizes
  const trials = [
    ...textSizes.map((sizes) => ({ sizes, canvas: space })),
    ...shrinkings.map((by) => ({ sizes: last, canvas: { width: space.width * by, height: space.height * by } })),
  ]
  // Widths are in em: lines break at the same places in every size.
  const titles = writeActors(actors, language)
  const labels = links.map((link) => writeLabel(link, language))
  return trials.map(({ sizes, canvas }) => ({
    sizes,
    canvas,
    actors: titles,
    labels,
    graph: graphOf(actors, links, titles, labels, sizes),
  }))
}

function graphOf(
  actors: readonly Actor[],
  links: readonly ActorLink[],
  titles: Written['actors'],
  labels: Written['labels'],
  sizes: TextSizes,
): Graph {
  const indexOf = new Map(actors.map(({ name }, index) => [name, index]))
  return {
    lead: Math.max(
      0,
      actors.findIndex(({ isEmphasized }) => isEmphasized),
    ),
    nodes: evened(titles.map((actor) => actorSize(actor, sizes))),
    links: links.map(({ from, to, kind }, index) => ({
      from: indexOf.get(from) ?? 0,
      to: indexOf.get(to) ?? 0,
      labels: (labels[index] ?? []).map((lines) => labelSize(lines, kind !== null, sizes)),
    })),
  }
}

/** The more actors, the narrower each: in em of its own size. */
function writeActors(actors: readonly Actor[], language: string): Written['actors'] {
  const widest = actors.length <= 4 ? 10 : actors.length <= 8 ? 7.5 : 6
  return actors.map(({ title, note }) => ({
    title: wrapAt(title.text, widest, 'bold', language),
    note: note && wrapAt(note.text, widest * 1.1, 'regular', language),
  }))
}

/** Latin letters are set in a narrower font where they are the rule: see `textWidth`. */
function wrap(text: string, count: number, weight: Weight, language: string): Lines {
  const { lines, width } = wrapText(text, count, weight, language)
  return { lines, width: isCjk(language) ? width : width * 0.94 }
}

function wrapAt(text: string, widest: number, weight: Weight, language: string): Lines {
  return wrap(text, Math.max(1, Math.ceil(textWidth(text, weight) / widest)), weight, language)
}

function writeLabel({ label, kind }: ActorLink, language: string): readonly Lines[] {
  if (!label) return kind ? [{ lines: [], width: 0 }] : []
  const ways = Array.from({ length: mostLabelLines }, (_, index) => wrap(label.text, index + 1, 'regular', language))
  return ways.filter(
    ({ lines, width }, index) =>
      index === 0 || (width >= shortestLine && lines.length !== ways[index - 1]?.lines.length),
  )
}

function actorSize({ title, note }: Written['actors'][number], { actor, label }: TextSizes): Size {
  const text = Math.max(title.width * actor, (note?.width ?? 0) * label)
  const height = title.lines.length * actor * leading + (note ? note.lines.length * label * leading : 0)
  // Whole px on either side of the middle: borders that lie between px look blurred.
  const even = (length: number) => 2 * Math.ceil(length / 2)
  return {
    width: even(Math.max(text + 2 * padding.x * actor, 3.4 * actor)),
    height: even(height + 2 * padding.y * actor),
  }
}

/** By how much widths may differ for boxes to get the same: more in a triangle, whose two halves one compares. */
const evenUpTo = { triangle: 2, others: 1.4 }

/** Boxes of nearly the same width get the same. */
function evened(sizes: readonly Size[]): readonly Size[] {
  const widest = Math.max(...sizes.map(({ width }) => width))
  const most = sizes.length === 3 ? evenUpTo.triangle : evenUpTo.others
  const isEven = sizes.every(({ width }) => width * most >= widest)
  return isEven ? sizes.map(({ height }) => ({ width: widest, height })) : sizes
}

function labelSize({ lines, width }: Lines, hasMark: boolean, { label }: TextSizes): Size {
  const ahead = hasMark ? mark.size + (lines.length > 0 ? mark.gap : 0) : 0
  const height = Math.max(lines.length * label * leading, hasMark ? mark.size : 0)
  return { width: width * label + ahead + 2 * labelPadding.x, height: height + 2 * labelPadding.y }
}
