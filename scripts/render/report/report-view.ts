import type { Html } from '../../deck/html.ts'
import type { Severity } from '../../source/severity.ts'
import type { ReportWords } from './report-words.ts'
import type { CoverageView } from './view-coverage.ts'
import type { TimingView } from './view-timing.ts'

/** Everything that the template of the report names. No field is ever missing: what is absent is null or empty. */
export interface ReportView {
  /** Of the report's words, as a BCP 47 tag. */
  readonly language: string
  readonly words: ReportWords
  readonly styles: Html
  /** Of the talk; the path of the outline where it could not be read. */
  readonly title: string
  readonly outline: string
  /** 3 warnings on 2 of 44 slides. */
  readonly verdict: string
  readonly isFine: boolean
  /** What is said besides: that nobody looked at the slides. */
  readonly remark: string | null
  /** Findings that belong to no slide. */
  readonly general: readonly FindingView[]
  /** Slides with something to mend, in order, and the others. */
  readonly mended: readonly ReportSlideView[]
  readonly fine: readonly ReportSlideView[]
  /** Null where there are no slides yet. */
  readonly timing: TimingView | null
  /** Null without an article. */
  readonly coverage: CoverageView | null
}

export interface ReportSlideView {
  readonly number: number
  readonly title: string
  /** `Slide 12`, for those who cannot see the picture. */
  readonly slideName: string
  /** A data URL; null where there is no picture. */
  readonly picture: string | null
  readonly marks: readonly MarkView[]
  readonly findings: readonly FindingView[]
}

/** A frame around what a finding is about: in percent of the slide. */
export interface MarkView {
  readonly number: number
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface FindingView {
  /** By which it is marked on its slide; null where there is nothing to mark. */
  readonly number: number | null
  readonly severity: Severity
  readonly severityWord: string
  readonly code: string
  readonly message: string
  readonly hint: string | null
  /** `outline.yaml:12:5`; null without a place. */
  readonly place: string | null
  /** The line of the outline, what it is about in the middle. */
  readonly excerpt: { readonly before: string; readonly marked: string; readonly after: string } | null
}
