import type { Source } from '../../source/source.ts'
import type { Block } from '../article.ts'

/** How files of one ending are read; what it takes loads with its use. Pages are numbered from `firstPage`. */
export type ArticleFormat =
  | { readonly holds: 'text'; readonly read: (source: Source, firstPage: number) => Promise<readonly Block[]> }
  | { readonly holds: 'bytes'; readonly read: (bytes: Uint8Array, firstPage: number) => Promise<readonly Block[]> }

const plainText: ArticleFormat = {
  holds: 'text',
  read: async ({ text }, firstPage) => (await import('./plain-text.ts')).readPlainText(text, firstPage),
}

const markdown: ArticleFormat = {
  holds: 'text',
  read: async ({ text }) => (await import('./markdown.ts')).readMarkdown(text),
}

const html: ArticleFormat = { holds: 'text', read: async ({ text }) => (await import('./html.ts')).readHtml(text) }

const docx: ArticleFormat = { holds: 'bytes', read: async (bytes) => (await import('./docx.ts')).readDocx(bytes) }

const pdf: ArticleFormat = {
  holds: 'bytes',
  read: async (bytes, firstPage) => (await import('./pdf.ts')).readPdf(bytes, firstPage),
}

/** The formats of articles, by the endings of their files. */
export const formats: ReadonlyMap<string, ArticleFormat> = new Map<string, ArticleFormat>([
  ['.txt', plainText],
  ['.md', markdown],
  ['.markdown', markdown],
  ['.html', html],
  ['.htm', html],
  ['.docx', docx],
  ['.pdf', pdf],
])
