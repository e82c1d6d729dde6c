import type { Locale } from '../../source/messages/messages.ts'

/** The words of the report itself. */
export interface ReportWords {
  readonly report: string
  readonly mend: string
  readonly general: string
  readonly others: string
  readonly all: string
  readonly hint: string
  readonly unseen: string
  readonly without: string
}

/** The words of the report, by the language of messages. */
export const reportWords: Readonly<Record<Locale, ReportWords>> = {
  en: {
    report: 'Check of a talk',
    mend: 'To mend',
    general: 'In the outline',
    others: 'Nothing to mend on these',
    all: 'All slides',
    hint: 'hint',
    unseen: 'Nobody looked at the slides: this is what can be told without a browser.',
    without: 'The outline has errors: there are no slides yet.',
  },
  zh: {
    report: '报告检查',
    mend: '要改的',
    general: '提纲里',
    others: '其余各张没有要改的',
    all: '全部幻灯片',
    hint: '建议',
    unseen: '没有查看版面：以下只是不用浏览器就能发现的。',
    without: '提纲有错误，还没有幻灯片。',
  },
}
