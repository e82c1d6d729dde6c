import { extname, relative, resolve } from 'node:path'
import { findNeighbour } from '../deck/find-neighbour.ts'
import type { LocatedOutline } from '../outline/schema.ts'
import type { Report } from '../source/diagnostic.ts'
import type { Files, Unreadable } from '../source/files.ts'
import type { Memory } from '../source/memory.ts'
import type { Span } from '../source/source.ts'
import type { Article, Block } from './article.ts'
import { composeArticle } from './compose-article.ts'
import { type ArticleFormat, formats } from './formats/formats.ts'
import { UnreadableArticle } from './formats/unreadable-article.ts'
import type { Fold } from './text/fold.ts'

/**
 * The article of an outline: the file that the command line names, wherever it is, or else the one that the outline names, in its folder
 * or below. What cannot be read is reported.
 */
export async function loadArticle(
  outline: LocatedOutline,
  outlinePath: string,
  named: string | null,
  files: Files,
  fold: Fold,
  report: Report,
  memory: Memory,
): Promise<Article | undefined> {
  const written = outline.source?.file ?? null
  const span = named === null ? (written?.span ?? null) : null
  const path = named === null ? await neighbour(written?.value ?? '', outlinePath, files, span, report) : resolve(named)
  if (path === undefined) return undefined
  const shown = relative(process.cwd(), path) || path
  const format = formats.get(extname(path).toLowerCase())
  if (!format) {
    report({ code: 'unknown-article', facts: { path: shown, known: [...formats.keys()] }, span })
    return undefined
  }
  const blocks = await readBlocks(path, shown, format, firstPageOf(outline), files, span, report, memory)
  if (!blocks) return undefined
  if (!blocks.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) {
    report({ code: 'empty-article', facts: { path: shown }, span })
    return undefined
  }
  return memory.recall('article', [blocks], () => composeArticle(blocks, fold))
}

async function neighbour(
  path: string,
  outlinePath: string,
  files: Files,
  span: Span | null,
  report: Report,
): Promise<string | undefined> {
  const target = await findNeighbour(path, outlinePath, files)
  if (target === undefined) report({ code: 'include-outside', facts: { path }, span })
  return target
}

async function readBlocks(
  path: string,
  shown: string,
  format: ArticleFormat,
  firstPage: number,
  files: Files,
  span: Span | null,
  report: Report,
  memory: Memory,
): Promise<readonly Block[] | undefined> {
  const recall = <T>(content: object, read: () => T) =>
    memory.recall('blocks of an article', [content, firstPage], read)
  const told = (why: Unreadable) => report({ code: 'unreadable-file', facts: { ...why, isIncluded: true }, span })
  try {
    if (format.holds === 'text') {
      const source = await files.read(path)
      return isUnreadable(source) ? void told(source) : await recall(source, () => format.read(source, firstPage))
    }
    const bytes = await files.readBytes(path)
    return isUnreadable(bytes) ? void told(bytes) : await recall(bytes, () => format.read(bytes, firstPage))
  } catch (error) {
    if (!(error instanceof UnreadableArticle)) throw error
    report({ code: 'broken-article', facts: { path: shown, detail: error.message }, span })
    return undefined
  }
}

function isUnreadable(content: object): content is Unreadable {
  return 'reason' in content
}

/** The first of the pages that the outline says the article has in its journal; otherwise pages count from 1. */
function firstPageOf({ source }: LocatedOutline): number {
  return Number(/\d+/.exec(source?.pages?.value ?? '')?.[0] ?? 1)
}
