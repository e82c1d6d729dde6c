import type { LinkKind } from '../outline/kinds/relations.ts'
import type { Locator, PageRange } from '../outline/locator.ts'
import { type ChartWords, chartWords } from './charts/chart-words.ts'
import { hanNumeral } from './numerals.ts'

/** What lectern itself says on slides and in the handout, in one language. */
export interface Words {
  readonly agenda: string
  readonly thanks: string
  readonly discussion: string
  readonly article: string
  /** What leads to the name of the article or a place in it: 原文 or Article: */
  readonly articleLead: string
  readonly handout: string
  readonly references: string
  /** What follows the title of a slide that is one of several: （1/3） or (1/3). */
  readonly part: (index: number, of: number) => string
  readonly keywords: string
  /** A section's number: 三 or 3. */
  readonly section: (index: number) => string
  /** A subsection's number: （二） or 3.2. */
  readonly subsection: (index: number, section: number) => string
  /** 第 113–114 页 */
  readonly pages: (ranges: readonly PageRange[]) => string
  /** 2022 年第 6 期 */
  readonly issue: (source: { year: string | null; volume: string | null; issue: string | null }) => string
  readonly listSeparator: string
  readonly chart: ChartWords
  readonly colon: string
  /** 撮合 → （撮合） */
  readonly inBrackets: (text: string) => string
  /** What a diagram of relations is called in its description. */
  readonly relations: string
  readonly linkKinds: Readonly<Record<LinkKind, string>>
}

const chinese: Words = {
  agenda: '目录',
  thanks: '谢谢',
  discussion: '敬请批评指正',
  article: '原文',
  articleLead: '原文 ',
  handout: '讲义',
  references: '参考文献',
  part: (index, of) => `（${index}/${of}）`,
  keywords: '关键词',
  section: hanNumeral,
  subsection: (index) => `（${hanNumeral(index)}）`,
  pages: (ranges) => `第 ${rangeList(ranges, '、')} 页`,
  issue: ({ year, volume, issue }) =>
    [year && `${year} 年`, volume && `第 ${volume} 卷`, issue && `第 ${issue} 期`].filter(Boolean).join(''),
  listSeparator: '；',
  chart: chartWords.chinese,
  colon: '：',
  inBrackets: (text) => `（${text}）`,
  relations: '关系图',
  linkKinds: { cooperation: '合作', conflict: '冲突', pressure: '施压' },
}

const traditional: Words = {
  ...chinese,
  agenda: '目錄',
  thanks: '謝謝',
  discussion: '敬請批評指正',
  handout: '講義',
  references: '參考文獻',
  keywords: '關鍵詞',
  relations: '關係圖',
  linkKinds: { cooperation: '合作', conflict: '衝突', pressure: '施壓' },
  pages: (ranges) => `第 ${rangeList(ranges, '、')} 頁`,
  chart: chartWords.traditional,
}

const japanese: Words = {
  ...chinese,
  agenda: '目次',
  thanks: 'ありがとうございました',
  discussion: 'ご意見・ご質問をお待ちしております',
  handout: '配付資料',
  references: '参考文献',
  keywords: 'キーワード',
  relations: '関係図',
  linkKinds: { cooperation: '協力', conflict: '対立', pressure: '圧力' },
  pages: (ranges) => `${rangeList(ranges, '、')}頁`,
  issue: ({ year, volume, issue }) =>
    [year && `${year}年`, volume && `第${volume}巻`, issue && `第${issue}号`].filter(Boolean).join(''),
  chart: chartWords.japanese,
}

const english: Words = {
  agenda: 'Outline',
  thanks: 'Thank you',
  discussion: 'Questions and comments are welcome',
  article: 'Article',
  articleLead: 'Article: ',
  handout: 'Handout',
  references: 'References',
  part: (index, of) => ` (${index}/${of})`,
  keywords: 'Keywords',
  section: String,
  subsection: (index, section) => `${section}.${index}`,
  pages: (ranges) => `${isOnePage(ranges) ? 'p.' : 'pp.'} ${rangeList(ranges, ', ')}`,
  issue: ({ year, volume, issue }) =>
    [volume && `vol. ${volume}`, issue && `no. ${issue}`, year].filter(Boolean).join(', '),
  listSeparator: '; ',
  chart: chartWords.english,
  colon: ': ',
  inBrackets: (text) => ` (${text})`,
  relations: 'Diagram of relations',
  linkKinds: { cooperation: 'cooperation', conflict: 'conflict', pressure: 'pressure' },
}

const korean: Words = {
  ...english,
  agenda: '목차',
  thanks: '감사합니다',
  discussion: '질문과 의견을 환영합니다',
  article: '원문',
  articleLead: '원문 ',
  handout: '배포 자료',
  references: '참고문헌',
  keywords: '주제어',
  inBrackets: (text) => `(${text})`,
  relations: '관계도',
  linkKinds: { cooperation: '협력', conflict: '갈등', pressure: '압박' },
  pages: (ranges) => `${rangeList(ranges, ', ')}쪽`,
  issue: ({ year, volume, issue }) =>
    [year && `${year}년`, volume && `제${volume}권`, issue && `제${issue}호`].filter(Boolean).join(' '),
  chart: chartWords.korean,
}

/** The words for a BCP 47 tag: its own, its language's, or English. */
export function wordsFor(language: string): Words {
  if (/^zh-(tw|hk|mo|hant)/i.test(language)) return traditional
  const primary = language.split('-')[0]?.toLowerCase() ?? ''
  const known: Readonly<Record<string, Words>> = { zh: chinese, ja: japanese, ko: korean }
  return known[primary] ?? english
}

/** 原文 一（一） · 第 113–114 页；三（一） · 第 121 页 */
export function locatorLabel(locators: readonly Locator[], words: Words): string {
  const parts = locators.map(({ section, pages }) => [section, words.pages(pages)].filter(Boolean).join(' · '))
  return `${words.articleLead}${parts.join(words.listSeparator)}`
}

function rangeList(ranges: readonly PageRange[], separator: string): string {
  return ranges.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`)).join(separator)
}

function isOnePage(ranges: readonly PageRange[]): boolean {
  return ranges.length === 1 && ranges[0]?.first === ranges[0]?.last
}
