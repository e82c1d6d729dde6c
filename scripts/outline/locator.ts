/** A place in the article: a section as the article labels it, pages, or both. */
export interface Locator {
  readonly section: string | null
  readonly pages: readonly PageRange[]
}

export interface PageRange {
  readonly first: number
  readonly last: number
}

const range = '\\d+(?:\\s*[-–—]\\s*\\d+)?'
const pages = `(?:pp?\\.\\s*|第\\s*)(${range}(?:\\s*[,，、]\\s*${range})*)\\s*[页頁]?`
const pageList = new RegExp(`(?:^|[\\s,，])${pages}$`)
const locator = `(?:[^;；]*[\\s,，])?${pages}`

/** What locators look like, for editors. It lets pages pass that run backwards. */
export const locatorPattern = `^\\s*${locator}(?:\\s*[;；]\\s*${locator})*\\s*$`

/**
 * `一（一） pp. 113-114; 三（一） p. 121` → two locators; `I, p. 43` is section I.
 * Undefined when a part has neither a section nor pages, or when its pages run backwards.
 */
export function parseLocators(text: string): readonly Locator[] | undefined {
  const locators = text.split(/[;；]/).map((part) => parseLocator(part.trim()))
  return locators.includes(undefined) ? undefined : (locators as Locator[])
}

function parseLocator(part: string): Locator | undefined {
  const match = pageList.exec(part)
  if (!match) return undefined
  const section = part.slice(0, match.index).replace(/[\s,，]+$/, '')
  const pages = (match[1] ?? '').split(/[,，、]/).map(pageRange)
  if (pages.some(({ first, last }) => last < first)) return undefined
  return { section: section === '' ? null : section, pages }
}

function pageRange(text: string): PageRange {
  const [first = 0, last = first] = text.split(/[-–—]/).map(Number)
  return { first, last }
}
