import type { Compiled } from '../compile.ts'
import type { Origins } from '../deck/origins.ts'
import type { Finding } from '../proof/finding.ts'
import type { Box } from '../proof/measures.ts'
import type { FindingView, MarkView, ReportSlideView, ReportView } from '../render/report/report-view.ts'
import { reportWords } from '../render/report/report-words.ts'
import { viewCoverage } from '../render/report/view-coverage.ts'
import { viewTiming } from '../render/report/view-timing.ts'
import { type Diagnostic, severityOf } from '../source/diagnostic.ts'
import { labels } from '../source/labels.ts'
import { type Locale, wordingOf } from '../source/messages/messages.ts'
import { placeOf, type Span } from '../source/source.ts'
import type { CheckTables } from './check-tables.ts'
import { summary } from './terminal.ts'

/** What a check found, for its report. */
export interface Checked {
  readonly outline: string
  /** Null of an outline with errors. */
  readonly made: Compiled | null
  /** What is wrong with what is written. */
  readonly written: readonly Diagnostic[]
  /** What a look at the slides showed; null where nobody looked. */
  readonly seen: { readonly findings: readonly Finding[]; readonly pictures: readonly Uint8Array[] } | null
  readonly tables: CheckTables
}

/** What a check found → what its report shows: each finding at its slide, marked in the picture where it can be seen. */
export async function viewReport(
  { outline, made, written, seen, tables }: Checked,
  locale: Locale,
): Promise<Omit<ReportView, 'styles'>> {
  const words = reportWords[locale]
  const origins = written.length > 0 && made ? await made.findOrigins() : null
  const placed = written.map((diagnostic) => ({ slide: slideOf(diagnostic, made, origins), box: null, diagnostic }))
  const findings: readonly Finding[] = [...placed, ...(seen?.findings ?? [])]
  const slides = (made?.deck.slides ?? []).map(({ number, title }): ReportSlideView => {
    const own = findings.filter(({ slide }) => slide === number)
    return {
      number,
      title: title.text,
      slideName: locale === 'zh' ? `第 ${number} 张` : `Slide ${number}`,
      picture: dataUrl(seen?.pictures[number - 1]),
      marks: marksOf(own),
      findings: own.map(({ box, diagnostic }, index) => viewFinding(diagnostic, box && index + 1, locale)),
    }
  })
  const mended = slides.filter(({ findings }) => findings.length > 0)
  const general = findings.filter(({ slide }) => slide === null)
  return {
    language: locale === 'zh' ? 'zh-CN' : 'en',
    words,
    title: made?.deck.title.text ?? outline,
    outline,
    verdict: verdict(findings, mended.length, slides.length, locale),
    isFine: findings.length === 0,
    remark: made === null ? words.without : seen === null ? words.unseen : null,
    general: general.map(({ diagnostic }) => viewFinding(diagnostic, null, locale)),
    mended,
    fine: slides.filter(({ findings }) => findings.length === 0),
    timing: tables.timing && viewTiming(tables.timing, locale),
    coverage: tables.coverage && viewCoverage(tables.coverage, locale),
  }
}

/** The slide in whose entry a diagnostic points; null outside of all. */
function slideOf({ span }: Diagnostic, made: Compiled | null, origins: Origins | null): number | null {
  if (!span || !made || !origins) return null
  const isIn = (entry: Span) => entry.source === span.source && entry.start <= span.start && span.end <= entry.end
  const slide = made.deck.slides.find(({ id }) => {
    const entry = origins.slides.get(id)?.entry
    return entry && isIn(entry)
  })
  return slide?.number ?? null
}

function viewFinding(diagnostic: Diagnostic, number: number | null, locale: Locale): FindingView {
  const { code, span } = diagnostic
  const severity = severityOf(diagnostic)
  const severityWord = labels[locale][severity]
  return { number, severity, severityWord, code, ...wordingOf(diagnostic, locale), ...excerptOf(span) }
}

/** The longest part of a line that is shown on either side of what is marked. */
const mostAround = 40

function excerptOf(span: Span | null): Pick<FindingView, 'place' | 'excerpt'> {
  if (!span) return { place: null, excerpt: null }
  const { line, column, text } = placeOf(span.source, span.start)
  const start = column - 1
  const end = Math.min(text.length, start + span.end - span.start)
  const before = text.slice(0, start).trimStart()
  const after = text.slice(end)
  return {
    place: `${span.source.path}:${line}:${column}`,
    excerpt: {
      before: before.length > mostAround ? `…${before.slice(-mostAround)}` : before,
      marked: text.slice(start, end),
      after: after.length > mostAround ? `${after.slice(0, mostAround)}…` : after,
    },
  }
}

function marksOf(findings: readonly Finding[]): readonly MarkView[] {
  return findings.flatMap(({ box }, index) => (box ? [{ number: index + 1, ...inPercent(box) }] : []))
}

/** As much of a box as is on the slide. */
function inPercent({ left, top, right, bottom }: Box): Omit<MarkView, 'number'> {
  const share = (px: number, whole: number) => Math.round(Math.min(1, Math.max(0, px / whole)) * 1000) / 10
  const [x, y] = [Math.min(share(left, 1280), 97), Math.min(share(top, 720), 95)]
  return { left: x, top: y, width: Math.max(0, share(right, 1280) - x), height: Math.max(0, share(bottom, 720) - y) }
}

function dataUrl(picture: Uint8Array | undefined): string | null {
  return picture ? `data:image/webp;base64,${Buffer.from(picture).toString('base64')}` : null
}

function verdict(findings: readonly Finding[], mended: number, slides: number, locale: Locale): string {
  if (findings.length === 0)
    return locale === 'zh' ? `${slides} 张幻灯片，没有要改的` : `${slides} slides, nothing to mend`
  const counted = summary(
    findings.map(({ diagnostic }) => diagnostic),
    locale,
  )
  if (slides === 0) return counted
  return locale === 'zh'
    ? `${counted}，涉及 ${slides} 张中的 ${mended} 张`
    : `${counted}, on ${mended} of ${slides} slides`
}
