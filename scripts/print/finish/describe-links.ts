import { lookDict, type PdfFile, PdfString, text } from '../pdf/objects.ts'
import type { MarkedCode } from './mark-code.ts'
import type { PageCode } from './page-code.ts'
import { leavesIn, type Tag, tagsIn } from './tag-tree.ts'

/** Gives each link the words by which readers name it (ISO 14289-1, 7.18.5): its text, or where it leads when it has none. */
export function describeLinks(
  file: PdfFile,
  root: Tag,
  codes: readonly MarkedCode[],
  textOf: (place: PageCode, code: string) => string,
): void {
  const links = tagsIn(root)
    .filter(({ role }) => role === 'Link')
    .map((link) => leavesIn(link))
  const wanted = new Set(links.flat().map(({ leaf }) => leaf))
  const texts = new Map<unknown, string>()
  for (const { place, pieces } of codes)
    for (const { mark, code } of pieces) if (mark && wanted.has(mark)) texts.set(mark, textOf(place, code))
  for (const leaves of links) {
    const words = leaves.map(({ leaf }) => texts.get(leaf) ?? '').join('')
    for (const { leaf } of leaves) {
      if (leaf.kind !== 'object') continue
      const link = lookDict(file, leaf.object)
      const contents = words.trim() || addressOf(file, link)
      if (contents) link.set('Contents', text(contents))
    }
  }
}

function addressOf(file: PdfFile, link: ReturnType<typeof lookDict>): string {
  const address = lookDict(file, link.get('A')).get('URI')
  return address instanceof PdfString ? address.bytes : ''
}
