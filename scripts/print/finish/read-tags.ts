import { lookArray, lookDict, lookName, type PdfDict, type PdfFile, PdfRef, type PdfValue } from '../pdf/objects.ts'
import type { Tag, TagKid, TagTree } from './tag-tree.ts'

const structure = new Set(['Type', 'S', 'P', 'Pg', 'K'])

/** The tags of a document; null when it has none. */
export function readTags(file: PdfFile): TagTree | null {
  const root = lookDict(file, lookDict(file, file.root).get('StructTreeRoot'))
  const [top] = lookArray(file, root.get('K'))
  if (top === undefined) return null
  const tags = new Map<number, Tag>()

  const readTag = (value: PdfValue): Tag => {
    const element = lookDict(file, value)
    const facts = new Map([...element].filter(([key]) => !structure.has(key)))
    const page = element.get('Pg')
    const kids = lookArray(file, element.get('K')).flatMap((kid) => readKid(kid, page))
    const tag: Tag = { kind: 'tag', role: lookName(file, element.get('S')) ?? 'NonStruct', facts, kids }
    if (value instanceof PdfRef) tags.set(value.number, tag)
    return tag
  }
  // A number stands for a piece of the page that the tag itself names.
  const readKid = (kid: PdfValue, page: PdfValue | undefined): TagKid[] => {
    if (typeof kid === 'number') return page instanceof PdfRef ? [{ kind: 'mark', page, stream: null, id: kid }] : []
    const entries = lookDict(file, kid)
    return isReference(file, entries) ? readReference(file, entries, page) : [readTag(kid)]
  }
  return { root: readTag(top), tags }
}

function isReference(file: PdfFile, entries: PdfDict): boolean {
  return ['MCR', 'OBJR'].includes(lookName(file, entries.get('Type')) ?? '')
}

function readReference(file: PdfFile, entries: PdfDict, around: PdfValue | undefined): TagKid[] {
  const page = entries.get('Pg') ?? around
  const [id, object] = [entries.get('MCID'), entries.get('Obj')]
  if (!(page instanceof PdfRef)) return []
  if (typeof id === 'number') return [{ kind: 'mark', page, stream: null, id }]
  return object instanceof PdfRef && lookDict(file, object).size > 0 ? [{ kind: 'object', page, object }] : []
}
