import { look, lookArray, lookDict, lookName, type PdfFile, PdfString, type PdfValue, textOf } from './pdf/objects.ts'
import { openPdf } from './pdf/open-pdf.ts'
import { outlineItems } from './pdf/outline-items.ts'
import { type PageNode, pagesOf } from './pdf/page-tree.ts'
import { contentOf } from './pdf/unpack-stream.ts'
import { type Destination, destinationsOf, targetOf } from './reader/destinations.ts'
import { type FontCache, type PageContent, readContent } from './reader/read-content.ts'
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
  const pages = pagesOf(file)
  const find = destinationsOf(file, pages)
  const fonts: FontCache = new Map()
  const catalog = lookDict(file, file.root)
  return {
    size: bytes.length,
    title: textAt(file, lookDict(file, file.info).get('Title')),
    language: textAt(file, catalog.get('Lang')),
    pages: pages.map((node) => readPage(node, file, find, fonts)),
    isTagged: lookDict(file, catalog.get('MarkInfo')).get('Marked') === true && catalog.has('StructTreeRoot'),
    bookmarks: readBookmarks(file, find),
  }
}

type Find = (written: PdfValue) => Destination

function readPage(node: PageNode, file: PdfFile, find: Find, fonts: FontCache): PdfPage {
  const content = readContent(contentOf(file, node.dict.get('Contents')), node.resources, file, fonts)
  const { text, taggedText, fonts: used } = content
  return { text, taggedText, fonts: used, links: readLinks(node, file, find), ...weighPage(node, file) }
}

function readLinks({ dict }: PageNode, file: PdfFile, find: Find): readonly Destination[] {
  const annotations = lookArray(file, dict.get('Annots')).map((annotation) => lookDict(file, annotation))
  const links = annotations.filter((annotation) => lookName(file, annotation.get('Subtype')) === 'Link')
  return links.flatMap((link) => targetOf(link, file) ?? []).map(find)
}

function readBookmarks(file: PdfFile, find: Find): readonly Bookmark[] {
  return outlineItems(file).map((item) => {
    const target = targetOf(item, file)
    return {
      title: textAt(file, item.get('Title')) ?? '',
      page: target === undefined ? null : find(target).page,
    }
  })
}

function textAt(file: PdfFile, value: PdfValue | undefined): string | null {
  const found = look(file, value)
  return found instanceof PdfString ? textOf(found) : null
}
