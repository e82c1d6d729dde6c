import type { PdfDict, PdfRef } from '../pdf/objects.ts'

/**
 * A tag: an element of the structure tree (ISO 32000-1, 14.7), which tells readers that do not look at the page what is on
 * it, in reading order. What refers to a tag refers to this object.
 */
export interface Tag {
  kind: 'tag'
  /** Its structure type: `H1`, `P`, `LI`. */
  role: string
  /** What else it says: `Alt`, `Lang`, `A` for attributes, `ID`; not its place in the tree. */
  readonly facts: PdfDict
  kids: TagKid[]
}

export type TagKid = Tag | Mark | LinkedObject

/** A marked piece of a page's content. */
export interface Mark {
  readonly kind: 'mark'
  readonly page: PdfRef
  /** The drawing on the page that holds it; null for the page itself. */
  stream: PdfRef | null
  /** The number that the content gives to the piece. */
  id: number
}

/** An annotation, such as the area of a link. */
export interface LinkedObject {
  readonly kind: 'object'
  readonly page: PdfRef
  readonly object: PdfRef
}

/** A document's tags, and which of them stands where in the file that they were read from. */
export interface TagTree {
  readonly root: Tag
  readonly tags: ReadonlyMap<number, Tag>
}

export function isTag(kid: TagKid): kid is Tag {
  return kid.kind === 'tag'
}

/** The tag and all inside it, in reading order. */
export function tagsIn(tag: Tag, found: Tag[] = []): readonly Tag[] {
  found.push(tag)
  for (const kid of tag.kids) if (isTag(kid)) tagsIn(kid, found)
  return found
}

/** A marked piece or an annotation, with the tag that has it. */
export interface Leaf {
  readonly leaf: Mark | LinkedObject
  readonly tag: Tag
}

/** The marked pieces and annotations inside a tag, in reading order. */
export function leavesIn(tag: Tag, found: Leaf[] = []): readonly Leaf[] {
  for (const kid of tag.kids) {
    if (isTag(kid)) leavesIn(kid, found)
    else found.push({ leaf: kid, tag })
  }
  return found
}
