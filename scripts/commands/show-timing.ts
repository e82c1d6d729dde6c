import type { SlideTime, Timetable } from '../deck/timetable.ts'
import type { Locale } from '../source/messages/messages.ts'
import { textTable } from '../source/text-table.ts'

const words = {
  en: {
    head: ['', 'slide', 'notes take', 'planned', 'left'],
    all: 'the whole talk',
    allowed: (time: string) => `The talk may last ${time}.`,
    pace: (characters: number, words: number) =>
      `${characters} characters or ${words} words a minute; "pace" changes that.`,
  },
  zh: {
    head: ['', '幻灯片', '讲稿需时', '计划', '余'],
    all: '全场',
    allowed: (time: string) => `全场限时 ${time}。`,
    pace: (characters: number, words: number) => `按每分钟 ${characters} 字、外文 ${words} 词计；可用“pace”改。`,
  },
} as const

/** A timetable as lines: each section with its slides, then the whole. */
export function timingLines(table: Timetable, locale: Locale): readonly string[] {
  const { head, all, allowed, pace } = words[locale]
  const rows: string[][] = []
  let section: number | null = null
  for (const slide of table.slides) {
    const opened = slide.section === section || slide.section === null ? undefined : table.sections[slide.section]
    if (opened) rows.push(['', opened.title, ...times(opened)])
    section = slide.section
    rows.push([String(slide.number), `${section === null ? '' : '  '}${slide.title}`, ...times(slide)])
  }
  rows.push(['', all, ...times(table)])
  return [
    ...textTable([head, ...rows], [0, 2, 3, 4]),
    '',
    ...(table.allowed === null ? [] : [allowed(clock(table.allowed))]),
    pace(table.pace.characters, table.pace.words),
  ]
}

function times({ needed, planned }: Pick<SlideTime, 'needed' | 'planned'>): readonly string[] {
  return [needed === 0 ? '' : clock(needed), clock(planned), clock(planned - needed)]
}

/** 95 is 1:35. */
function clock(seconds: number): string {
  const whole = Math.abs(Math.round(seconds))
  return `${seconds < 0 ? '-' : ''}${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
