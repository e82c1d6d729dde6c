import { parseLocators } from '../outline/locator.ts'
import type { OutlineSource } from '../outline/schema.ts'
import type { Text } from '../outline/shape.ts'
import { locatorLabel, type Words } from './words.ts'

/** Where in the article a slide comes from: 原文 一（一） · 第 113–114 页; null when nothing readable says so. */
export function fromLabel(from: Text | null, words: Words): string | null {
  const locators = from && parseLocators(from.value)
  return locators ? locatorLabel(locators, words) : null
}

/** Where the article stands: its journal, year, issue and pages in a line. */
export function sourceLine(source: OutlineSource, words: Words): string {
  const { journal, year, volume, issue, pages, id, url } = source
  const ranges = pages && parseLocators(`p. ${pages.value}`)?.[0]?.pages
  const where = words.issue({ year: year?.value ?? null, volume: volume?.value ?? null, issue: issue?.value ?? null })
  const parts = [journal?.value, where, ranges ? words.pages(ranges) : pages?.value, id?.value, url?.value]
  return parts.filter(Boolean).join(' · ')
}
