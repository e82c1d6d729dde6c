import type { SlideTime, Timetable } from '../../deck/timetable.ts'
import type { Locale } from '../../source/messages/messages.ts'

/** A timetable in words, for the terminal and for reports alike. */
export interface TimingTable {
  readonly title: string
  /** Of number, title, the time that the notes take, the time that is planned, and what is left of it. */
  readonly head: readonly [string, string, string, string, string]
  readonly parts: readonly TimingPart[]
  readonly whole: TimeRow
  /** Null when the outline doesn't say how long the talk may last. */
  readonly allowed: { readonly sentence: string; readonly name: string; readonly time: string } | null
  readonly pace: string
}

/** Slides that follow each other in one section, or outside of all. */
export interface TimingPart {
  readonly section: TimeRow | null
  readonly slides: readonly TimeRow[]
}

/** What has no number, or no notes, has an empty text there. */
export interface TimeRow {
  readonly number: string
  readonly title: string
  readonly needed: string
  readonly planned: string
  readonly left: string
  readonly seconds: Seconds
}

type Seconds = Pick<SlideTime, 'needed' | 'planned'>

const words = {
  en: {
    title: 'Timing',
    head: ['', 'slide', 'notes take', 'planned', 'left'],
    all: 'the whole talk',
    allowed: 'may last',
    allows: (time: string) => `The talk may last ${time}.`,
    pace: (characters: number, words: number) =>
      `${characters} characters or ${words} words a minute; "pace" changes that.`,
  },
  zh: {
    title: '用时',
    head: ['', '幻灯片', '讲稿需时', '计划', '余'],
    all: '全场',
    allowed: '限时',
    allows: (time: string) => `全场限时 ${time}。`,
    pace: (characters: number, words: number) => `按每分钟 ${characters} 字、外文 ${words} 词计；可用“pace”改。`,
  },
} as const

/** A timetable → its rows, slide by slide under their sections, then the whole. */
export function timingTable(table: Timetable, locale: Locale): TimingTable {
  const { title, head, all, allowed, allows, pace } = words[locale]
  const limit = table.allowed === null ? null : clock(table.allowed)
  return {
    title,
    head,
    parts: partsOf(table),
    whole: row('', all, table),
    allowed: limit === null ? null : { sentence: allows(limit), name: allowed, time: limit },
    pace: pace(table.pace.characters, table.pace.words),
  }
}

function partsOf({ slides, sections }: Timetable): readonly TimingPart[] {
  const runs: SlideTime[][] = []
  for (const slide of slides) {
    const run = runs.at(-1)
    if (run && run[0]?.section === slide.section) run.push(slide)
    else runs.push([slide])
  }
  return runs.map((run) => {
    const section = sections[run[0]?.section ?? -1]
    return {
      section: section ? row('', section.title, section) : null,
      slides: run.map((slide) => row(String(slide.number), slide.title, slide)),
    }
  })
}

function row(number: string, title: string, { needed, planned }: Seconds): TimeRow {
  return {
    number,
    title,
    needed: needed === 0 ? '' : clock(needed),
    planned: clock(planned),
    left: clock(planned - needed),
    seconds: { needed, planned },
  }
}

/** 95 is 1:35. */
function clock(seconds: number): string {
  const whole = Math.abs(Math.round(seconds))
  return `${seconds < 0 ? '-' : ''}${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
