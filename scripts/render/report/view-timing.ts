import type { Timetable } from '../../deck/timetable.ts'
import type { Locale } from '../../source/messages/messages.ts'
import { percent } from '../tables/percent.ts'
import { type TimeRow, timingTable } from '../tables/timing-table.ts'
import { inPercent } from './in-percent.ts'
import { typeset } from './typeset.ts'

/** The timetable as the template of the report shows it. */
export interface TimingView {
  readonly title: string
  /** Of the whole talk: what its notes take, what is planned, what is left, what it may last. */
  readonly facts: readonly { readonly name: string; readonly time: string; readonly isOver: boolean }[]
  readonly head: Readonly<Record<'slide' | 'needed' | 'planned' | 'left' | 'bar', string>>
  /** Where on the bars the planned time ends, in percent of their room. */
  readonly plan: number
  readonly parts: readonly { readonly section: TimeView | null; readonly slides: readonly TimeView[] }[]
  readonly whole: TimeView
  readonly pace: string
}

export interface TimeView extends Pick<TimeRow, 'number' | 'title' | 'needed' | 'planned' | 'left'> {
  /** Whether the notes take longer than is planned. */
  readonly isOver: boolean
  /** Null without notes. */
  readonly bar: TimeBar | null
}

/** How much of the planned time the notes take: in words, and as lengths in percent of the room; `over` is what goes beyond. */
export interface TimeBar {
  readonly share: string
  readonly within: number
  readonly over: number
}

const words = {
  en: { bar: 'of the plan' },
  zh: { bar: '占计划' },
} as const

/** Beyond twice what is planned, a bar grows no more: the others would be too short to compare. */
const longest = 2

/** A timetable → its part of the report: with a bar for each row, all of which have what is planned at the same place. */
export function viewTiming(timetable: Timetable, locale: Locale): TimingView {
  const { title, head, parts, whole, allowed, pace } = timingTable(timetable, locale)
  const [, slide, needed, planned, left] = head
  const rows = parts.flatMap(({ section, slides }) => (section ? [section, ...slides] : slides))
  const room = Math.min(longest, Math.max(1, ...[...rows, whole].map(fillOf)))
  const view = (row: TimeRow) => viewRow(row, room)
  const total = view(whole)
  return {
    title,
    facts: [
      { name: needed, time: total.needed, isOver: false },
      { name: planned, time: total.planned, isOver: false },
      { name: left, time: total.left, isOver: total.isOver },
      ...(allowed ? [{ name: allowed.name, time: allowed.time, isOver: false }] : []),
    ].filter(({ time }) => time !== ''),
    head: { slide, needed, planned, left, bar: words[locale].bar },
    plan: inPercent(1 / room),
    parts: parts.map(({ section, slides }) => ({ section: section && view(section), slides: slides.map(view) })),
    whole: total,
    pace,
  }
}

function viewRow(row: TimeRow, room: number): TimeView {
  const { number, title, needed, planned, left } = row
  const fill = fillOf(row)
  const within = Math.min(1, fill)
  const over = Math.min(longest, fill) - within
  return {
    number,
    title,
    needed,
    planned,
    left: typeset(left),
    isOver: row.seconds.needed > row.seconds.planned,
    bar:
      fill === 0 ? null : { share: percent(fill, 0), within: inPercent(within / room), over: inPercent(over / room) },
  }
}

/** The time that the notes take, of what is planned. */
function fillOf({ seconds: { needed, planned } }: TimeRow): number {
  return needed === 0 ? 0 : needed / Math.max(1, planned)
}
