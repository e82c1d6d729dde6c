import type { CitedWork } from './citation.ts'

/** What stands behind a key, parted: where in the work (`第5—7页` is `page` `5-7`), and whatever else is said. */
export interface Details {
  readonly locator: CitedWork['locator']
  /** With the comma or blank that it begins with. */
  readonly suffix: string
}

/**
 * `, pp. 3-5, and passim` → the pages 3-5 and `, and passim`. As pandoc does (https://pandoc.org/MANUAL.html#citation-syntax): a bare
 * number is a page, and braces hold a locator that couldn't be told otherwise; besides, Chinese, Japanese and Korean ways to write one.
 */
export function readLocator(details: string): Details {
  const braced = inBraces.exec(details)?.groups
  if (braced) return { locator: bracedLocator(braced.locator ?? ''), suffix: trimmed(braced.suffix) }
  for (const { form, label } of forms) {
    const groups = form.exec(details)?.groups
    if (groups) {
      return { locator: { label, value: normalized(groups.value ?? '') }, suffix: trimmed(groups.suffix) }
    }
  }
  return { locator: null, suffix: trimmed(details) }
}

const arabic = String.raw`\p{Script=Latin}{0,2}\d+(?:\.\d+)*[a-z]?`
const number = String.raw`(?:${arabic}|[ivxlcdm]+|[IVXLCDM]+)(?![A-Za-z\d])`
const hanNumber = '[〇零一二三四五六七八九十百]+'
const span = (one: string) => String.raw`${one}(?:\s*[-‐‑–—~～〜至]{1,2}\s*${one})?`
const several = (one: string) => String.raw`${span(one)}(?:\s*[,，、&]\s*${span(one)})*`
const numbers = several(number)
const hanNumbers = several(hanNumber)

const opening = String.raw`^[\s,，:：]*`
const ending = '(?<suffix>.*)$'

/** 第5页, 5쪽: the word behind the number. */
const counted: readonly (readonly [label: string, words: string])[] = [
  ['page', '页|頁|面|쪽|면'],
  ['chapter', '章|장'],
  ['section', '节|節|절'],
  ['volume', '卷|巻|册|冊|권'],
  ['issue', '期|号|號|호'],
  ['paragraph', '段'],
  ['line', '行|행'],
  ['part', '部分|部|编|編|篇|부'],
]

/** 页5, p. 5, 图 3: the word before the number. */
const named: readonly (readonly [label: string, words: string])[] = [
  ['page', String.raw`页码?|頁|面|pp?\.?|pgs?\.|pages?`],
  ['chapter', String.raw`章|chaps?\.?|chapters?|chs?\.`],
  ['section', String.raw`节|節|§§?|secs?\.?|sections?`],
  ['volume', String.raw`卷|巻|册|冊|vols?\.?|volumes?`],
  ['issue', String.raw`nos?\.|issues?`],
  ['figure', String.raw`图|圖|図|figs?\.?|figures?`],
  ['table', String.raw`表|tabs?\.|tables?`],
  ['note', String.raw`脚注|腳註|注|註|nn?\.|notes?`],
  ['paragraph', String.raw`¶¶?|paras?\.?|paragraphs?`],
  ['line', String.raw`ll?\.|lines?`],
  ['part', String.raw`pts?\.|parts?`],
  ['book', String.raw`bks?\.|books?`],
  ['column', String.raw`cols?\.|columns?`],
  ['folio', String.raw`fols?\.|folios?`],
  ['verse', String.raw`vv?\.|verses?`],
]

interface Form {
  readonly label: string
  readonly form: RegExp
}

const forms: readonly Form[] = [
  ...counted.map(([label, words]) => ({
    label,
    form: new RegExp(String.raw`${opening}[第제]?\s*(?<value>${numbers}|${hanNumbers})\s*(?:${words})${ending}`, 'su'),
  })),
  ...named.map(([label, words]) => ({
    label,
    form: new RegExp(String.raw`${opening}(?:${words})\s*(?<value>${numbers})(?![\p{L}\d])${ending}`, 'isu'),
  })),
  { label: 'page', form: new RegExp(String.raw`${opening}(?<value>${several(arabic)})(?![\p{L}\d])${ending}`, 'su') },
]

const inBraces = /^[\s,，]*\{(?<locator>[^{}]*)\}(?<suffix>.*)$/su

/** Braces hold the whole locator, whatever it looks like; empty ones say that none follows. */
function bracedLocator(inside: string): CitedWork['locator'] {
  if (inside.trim() === '') return null
  const { locator, suffix } = readLocator(inside)
  return locator && suffix === '' ? locator : { label: 'page', value: inside.trim() }
}

/** As citation processors take a range: `3-5, 7`. */
function normalized(value: string): string {
  return value.replace(/\s*[-‐‑–—~～〜至]{1,2}\s*/gu, '-').replace(/\s*[,，、]\s*/gu, ', ')
}

function trimmed(text = ''): string {
  return text.trimEnd()
}
