import {
  add,
  dict,
  lookArray,
  lookDict,
  name,
  type PdfDict,
  type PdfFile,
  type PdfRef,
  PdfStream,
  type PdfValue,
  text,
} from '../pdf/objects.ts'
import { isTag, type Tag, type TagKid } from './tag-tree.ts'

/** What is said while a page is shown. */
export interface PageNote {
  /** Counted from 1. */
  readonly page: number
  readonly text: string
  readonly author: string
}

/** Of the sign that stands for a note, in points. */
const size = 18
const margin = 12

/** Printed, and of one size in one direction however the page is shown (ISO 32000-1, 12.5.3), as PDF/A wants notes. */
const flags = 4 + 8 + 16

/**
 * Pins each note as a comment, closed, to the upper right corner of its page. Its tag comes behind what else is on the page, so
 * that it is read after it.
 */
export function pinNotes(file: PdfFile, root: Tag, notes: readonly PageNote[], pages: readonly PdfRef[]): void {
  if (notes.length === 0) return
  const sign = add(file, drawnSign())
  for (const note of notes) {
    const page = pages[note.page - 1]
    if (!page) throw new Error(`there is no page ${note.page} for a note`)
    const object = add(file, annotation(file, page, note, sign))
    const entries = lookDict(file, page)
    entries.set('Annots', [...lookArray(file, entries.get('Annots')), object])
    entries.set('Tabs', name('S'))
    const tag: Tag = { kind: 'tag', role: 'Annot', facts: new Map(), kids: [{ kind: 'object', page, object }] }
    root.kids.splice(root.kids.findLastIndex((kid) => isOn(kid, page)) + 1, 0, tag)
  }
}

function isOn(kid: TagKid, page: PdfRef): boolean {
  if (isTag(kid)) return kid.kids.some((inner) => isOn(inner, page))
  return kid.page.number === page.number
}

function annotation(file: PdfFile, page: PdfRef, note: PageNote, sign: PdfRef): PdfDict {
  const [left = 0, , right = 0, top = 0] = lookArray(file, lookDict(file, page).get('MediaBox')).map(Number)
  const corner = [Math.max(left, right - margin - size), top - margin - size, right - margin, top - margin]
  return new Map<string, PdfValue>([
    ['Type', name('Annot')],
    ['Subtype', name('Text')],
    ['Rect', corner],
    ['Contents', text(note.text)],
    ...(note.author === '' ? [] : [['T', text(note.author)] as const]),
    ['Name', name('Comment')],
    ['NM', text(`note-${note.page}`)],
    ['Open', false],
    ['F', flags],
    ['C', colour],
    ['AP', dict({ N: sign })],
  ])
}

const colour = [0.96, 0.8, 0.35]

/** A speech bubble: without a drawing of its own a comment looks otherwise in each reader, and PDF/A does not take it. */
function drawnSign(): PdfStream {
  const code = [
    `${colour.join(' ')} rg .4 .4 .4 RG .6 w`,
    '2 6 m 2 16 l 16 16 l 16 6 l 9 6 l 5 2 l 5 6 l h B',
    '5 13 m 13 13 l 5 11 m 13 11 l 5 9 m 10 9 l S',
  ]
  const entries = dict({ Type: name('XObject'), Subtype: name('Form'), BBox: [0, 0, size, size], Resources: new Map() })
  return new PdfStream(entries, Buffer.from(code.join('\n')))
}
