import { type Destination, destinationsOf, targetOf } from './reader/destinations.ts'
import { openPdf, type PdfFile } from './reader/file.ts'
import { type PageNode, readPageTree } from './reader/page-tree.ts'
import { type FontCache, type PageContent, readContent } from './reader/read-content.ts'
import { isArray, isDictionary, isStream, isString, nameOf, type PdfValue, textOf } from './reader/values.ts'
import { type PageWeight, weighPage } from './reader/weigh-page.ts'

/** What a PDF turned out to hold. Pages are counted from 1. */
export interface PrintedPdf {
  /** In bytes. */
  readonly size: number
  readonly title: string | null
  /** As it is written there: `zh-CN`. */
  readonly language: string | null
  readonly pages: readonly PdfPage[]
  /** Whether it says that it is tagged, and has tags. */
  readonly isTagged: boolean
  /** From top to bottom, whatever stands under what. */
  readonly bookmarks: readonly Bookmark[]
}

export interface PdfPage extends PageContent, PageWeight {
  /** The places inside the file that the page links to. */
  readonly links: readonly Destination[]
}

export interface Bookmark {
  readonly title: string
  /** That it leads to; null when it leads nowhere. */
  readonly page: number | null
}

/** Reads a PDF again, to see what it holds: anew from its bytes, and of these only what is looked at. */
export function readPdf(bytes: Uint8Array): PrintedPdf {
  const file = openPdf(bytes)
  const tree = readPageTree(file)
  const find = destinationsOf(file, tree)
  const fonts: FontCache = new Map()
  const { catalog, information } = file
  return {
    size: bytes.length,
    title: textAt(file.resolve(information.get('Title'))),
    language: textAt(file.resolve(catalog.get('Lang'))),
    pages: tree.pages.map((node) => readPage(node, file, find, fonts)),
    isTagged: file.dictionaryAt(catalog, 'MarkInfo').get('Marked') === true && catalog.has('StructTreeRoot'),
    bookmarks: readBookmarks(file, find),
  }
}

type Find = (written: PdfValue) => Destination

function readPage(node: PageNode, file: PdfFile, find: Find, fonts: FontCache): PdfPage {
  const contents = file.resolve(node.page.get('Contents'))
  const parts = (isArray(contents) ? contents : [contents]).map(file.resolve).filter(isStream)
  const {
    text,
    taggedText,
    fonts: used,
  } = readContent(parts.map(file.contentOf).join('\n'), node.resources, file, fonts)
  return { text, taggedText, fonts: used, links: readLinks(node, file, find), ...weighPage(node, file) }
}

function readLinks({ page }: PageNode, file: PdfFile, find: Find): readonly Destination[] {
  const annotations = file.arrayAt(page, 'Annots').map(file.resolve).filter(isDictionary)
  const links = annotations.filter((annotation) => nameOf(annotation.get('Subtype')) === 'Link')
  return links.flatMap((link) => targetOf(link, file) ?? []).map(find)
}

function readBookmarks(file: PdfFile, find: Find): readonly Bookmark[] {
  const bookmarks: Bookmark[] = []
  const visit = (first: PdfValue): void => {
    for (let item = first; isDictionary(item); item = file.resolve(item.get('Next'))) {
      const target = targetOf(item, file)
      const title = textAt(file.resolve(item.get('Title'))) ?? ''
      bookmarks.push({ title, page: target === undefined ? null : find(target).page })
      visit(file.resolve(item.get('First')))
    }
  }
  visit(file.resolve(file.dictionaryAt(file.catalog, 'Outlines').get('First')))
  return bookmarks
}

function textAt(value: PdfValue): string | null {
  return isString(value) ? textOf(value) : null
}
