import { lookDict, type PdfFile, PdfRef } from '../pdf/objects.ts'
import { pagesOf } from '../pdf/page-tree.ts'
import { adoptDrawings } from './adopt-drawings.ts'
import { moveBookmarks } from './bookmarks.ts'
import { textIn } from './code-pieces.ts'
import { compactCode } from './compact-code.ts'
import { describeLinks } from './describe-links.ts'
import { inlineDrawings } from './inline-drawings.ts'
import { joinLinks } from './join-links.ts'
import { dropDecoration, matchMarks } from './mark-code.ts'
import { mergeFonts, type PageFont } from './merge-fonts.ts'
import { nameResources } from './name-resources.ts'
import { numberTags } from './number-tags.ts'
import { type PageCode, readPageCode, writePageCode } from './page-code.ts'
import { type PageNote, pinNotes } from './pin-notes.ts'
import { readTags } from './read-tags.ts'
import { simplifyTags } from './simplify-tags.ts'
import { spaceLines } from './space-lines.ts'
import { writeMarks } from './write-marks.ts'
import { writeTags } from './write-tags.ts'

/**
 * What is drawn on the pages, and the tags that say what it is: the steps, in order. Nothing looks different afterwards, but
 * for the notes that are pinned to pages.
 */
export function tidyPages(file: PdfFile, notes: readonly PageNote[]): void {
  const pages = pagesOf(file)
  const refs = pages.map(({ ref }) => ref)
  const fonts = mergeFonts(file)
  const code = pages.flatMap((page) => inlineDrawings(file, readPageCode(file, page)))
  const fontIn = (place: PageCode, name: string) => fontOf(file, place, name, fonts)
  tidyTags(file, refs, code, notes, fontIn)
  for (const place of code) place.code = compactCode(place.code, (name) => fontIn(place, name))
  nameResources(file, code)
  for (const place of code) writePageCode(file, place)
}

function tidyTags(
  file: PdfFile,
  pages: readonly PdfRef[],
  code: readonly PageCode[],
  notes: readonly PageNote[],
  fontIn: (place: PageCode, name: string) => PageFont | null,
): void {
  const tree = readTags(file)
  if (!tree) return
  const { root } = tree
  const drawn = adoptDrawings(dropDecoration(matchMarks(code, root), root), root)
  simplifyTags(root)
  const marked = spaceLines(drawn, root, fontIn)
  numberTags(root)
  joinLinks(file, root, pages)
  describeLinks(file, root, marked, (place, part) =>
    textIn(part, (name, glyph) => fontIn(place, name)?.texts.get(glyph) ?? ''),
  )
  pinNotes(file, root, notes, pages)
  writeMarks(marked, root)
  moveBookmarks(file, tree, writeTags(file, root))
}

function fontOf(
  file: PdfFile,
  { resources }: PageCode,
  name: string,
  fonts: ReadonlyMap<number, PageFont>,
): PageFont | null {
  const ref = lookDict(file, resources.get('Font')).get(name)
  return (ref instanceof PdfRef && fonts.get(ref.number)) || null
}
