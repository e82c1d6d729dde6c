import {
  add,
  dict,
  lookDict,
  name,
  type PdfDict,
  type PdfFile,
  PdfRef,
  PdfString,
  type PdfValue,
} from '../pdf/objects.ts'
import { isTag, leavesIn, type Tag, type TagKid, tagsIn } from './tag-tree.ts'

/** Roles of HTML that the standard does not know, and what they count as there (ISO 32000-1, 14.7.3). */
const roleMap = { Strong: 'Span', Em: 'Span' }

/** Writes the tags in place of those that the document had, and answers where each of them stands. */
export function writeTags(file: PdfFile, root: Tag): ReadonlyMap<Tag, PdfRef> {
  const tree = add(file, null)
  const refs = new Map(tagsIn(root).map((tag) => [tag, add(file, null)]))
  const refOf = (tag: Tag) => refs.get(tag) ?? null
  const write = (tag: Tag, parent: PdfRef): void => {
    const ref = refs.get(tag) as PdfRef
    const page = pageOf(tag)
    const kids = tag.kids.map((kid) => (isTag(kid) ? refOf(kid) : kidEntry(kid, page)))
    const entries = new Map<string, PdfValue>([['S', name(tag.role)], ['P', parent], ...tag.facts])
    if (page) entries.set('Pg', page)
    if (kids.length > 0) entries.set('K', kids.length === 1 ? (kids[0] ?? null) : kids)
    file.objects.set(ref.number, entries)
    for (const kid of tag.kids) if (isTag(kid)) write(kid, ref)
  }
  write(root, tree)
  const parents = parentTree(file, root, refOf)
  const entries = dict({ Type: name('StructTreeRoot'), K: refOf(root), RoleMap: roleMapEntry(root), ...parents })
  const ids = identifiers(root, refOf)
  if (ids.length > 0) entries.set('IDTree', dict({ Names: ids }))
  file.objects.set(tree.number, entries)
  lookDict(file, file.root).set('StructTreeRoot', tree)
  return refs
}

/** The page of the first piece that the tag itself has: for those on it, a number does. */
function pageOf(tag: Tag): PdfRef | null {
  const first = tag.kids.find((kid) => kid.kind === 'mark' && kid.stream === null)
  return first?.kind === 'mark' ? first.page : null
}

function kidEntry(kid: Exclude<TagKid, Tag>, page: PdfRef | null): PdfValue {
  if (kid.kind === 'object') return dict({ Type: name('OBJR'), Obj: kid.object, Pg: kid.page })
  if (kid.stream) return dict({ Type: name('MCR'), Pg: kid.page, Stm: kid.stream, MCID: kid.id })
  return kid.page.number === page?.number ? kid.id : dict({ Type: name('MCR'), Pg: kid.page, MCID: kid.id })
}

function roleMapEntry(root: Tag): PdfDict {
  const used = new Set(tagsIn(root).map(({ role }) => role))
  return new Map(
    Object.entries(roleMap).flatMap(([role, meaning]) => (used.has(role) ? [[role, name(meaning)] as const] : [])),
  )
}

/** Which tag a piece or an annotation belongs to: for each page and drawing the tags of its pieces, then the annotations. */
function parentTree(file: PdfFile, root: Tag, refOf: (tag: Tag) => PdfRef | null): Record<string, PdfValue> {
  const streams = new Map<number, PdfValue[]>()
  const objects = new Map<number, PdfRef | null>()
  for (const { leaf, tag } of leavesIn(root)) {
    if (leaf.kind === 'object') objects.set(leaf.object.number, refOf(tag))
    else {
      const owners = streams.get((leaf.stream ?? leaf.page).number) ?? []
      owners[leaf.id] = refOf(tag)
      streams.set((leaf.stream ?? leaf.page).number, owners)
    }
  }
  const owners = [...streams].map(([number, tags]) => ({
    number,
    key: 'StructParents',
    value: add(
      file,
      Array.from(tags, (tag) => tag ?? null),
    ),
  }))
  const annotations = [...objects].map(([number, value]) => ({ number, key: 'StructParent', value }))
  const all = [...owners, ...annotations]
  for (const [index, { number, key }] of all.entries()) lookDict(file, new PdfRef(number)).set(key, index)
  const numbers = dict({ Nums: all.flatMap(({ value }, index) => [index, value]) })
  return { ParentTree: add(file, numbers), ParentTreeNextKey: all.length }
}

/** The tags that others refer to, by their IDs, which stand in alphabetical order. */
function identifiers(root: Tag, refOf: (tag: Tag) => PdfRef | null): PdfValue[] {
  return tagsIn(root).flatMap((tag) => {
    const id = tag.facts.get('ID')
    return id instanceof PdfString ? [id, refOf(tag)] : []
  })
}
