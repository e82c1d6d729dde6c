import type { Block } from '../article.ts'
import { readPages } from './read-pages.ts'

/** Plain text. Form feeds part pages; the first has the number `firstPage`. Without form feeds there are no pages. */
export function readPlainText(text: string, firstPage: number): readonly Block[] {
  const pages = text
    .replace(/\r\n?/g, '\n')
    .replace(/\f\s*$/, '')
    .split('\f')
  return readPages(pages.map((page, index) => ({ text: page, page: pages.length > 1 ? firstPage + index : null })))
}
