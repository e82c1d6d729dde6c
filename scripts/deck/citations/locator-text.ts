import type { CitedWork } from './citation.ts'
import type { TermLocale } from './style.ts'
import { termLocaleOf } from './work-language.ts'

type Locator = NonNullable<CitedWork['locator']>

/** A place in a work, in words: `第5页`, `p. 5`, `pp. 5-6`, `5頁`, `5쪽`. What isn't a number is shown as it is. */
export function locatorText({ label, value }: Locator, language: string): string {
  const known = words[termLocaleOf(language)]
  const word = Object.hasOwn(known, label) ? known[label] : undefined
  if (word === undefined || !numbers.test(value)) return value
  const [one, several = one] = word.split(' | ')
  return (/[-–—,，、]/.test(value) ? several : one)?.replace('#', value) ?? value
}

const numbers = /^[\divxlc]+(\s*[-–—,，、]\s*[\divxlc]+)*$/i

/** Labels as CSL names them; `#` is the number. Where one and several differ, they are divided by a bar. */
const words: Readonly<Record<TermLocale, Readonly<Record<string, string>>>> = {
  'zh-CN': {
    ...{ page: '第#页', chapter: '第#章', section: '第#节', paragraph: '第#段', volume: '第#卷', part: '第#部分' },
    ...{ line: '第#行', figure: '图#', table: '表#', note: '注#' },
  },
  'zh-TW': {
    ...{ page: '第#頁', chapter: '第#章', section: '第#節', paragraph: '第#段', volume: '第#卷', part: '第#部分' },
    ...{ line: '第#行', figure: '圖#', table: '表#', note: '註#' },
  },
  'ja-JP': {
    ...{ page: '#頁', chapter: '第#章', section: '第#節', paragraph: '第#段落', volume: '第#巻', part: '第#部' },
    ...{ line: '#行', figure: '図#', table: '表#', note: '注#' },
  },
  'ko-KR': {
    ...{ page: '#쪽', chapter: '제#장', section: '제#절', paragraph: '#단락', volume: '#권', part: '제#부' },
    ...{ line: '#행', figure: '그림 #', table: '표 #', note: '주 #' },
  },
  'en-US': {
    ...{ page: 'p. # | pp. #', chapter: 'chap. # | chaps. #', section: 'sec. # | secs. #' },
    ...{ paragraph: 'para. # | paras. #', volume: 'vol. # | vols. #', part: 'pt. # | pts. #', line: 'l. # | ll. #' },
    ...{ figure: 'fig. # | figs. #', table: 'table # | tables #', note: 'n. # | nn. #' },
  },
}
