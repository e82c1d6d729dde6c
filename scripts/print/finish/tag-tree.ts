import type { PdfDict, PdfRef, PdfValue } from '../pdf/objects.ts'

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

export function isMark(kid: TagKid): kid is Mark {
  return kid.kind === 'mark'
}

/** The tag and all inside it, in reading order. */
export function* tagsIn(tag: Tag): Generator<Tag> {
  yield tag
  for (const kid of tag.kids) if (isTag(kid)) yield* tagsIn(kid)
}

/** The marked pieces and annotations inside a tag, in reading order, each with the tag that has it. */
export function* leavesIn(tag: Tag): Generator<{ readonly leaf: Mark | LinkedObject; readonly tag: Tag }> {
  for (const kid of tag.kids) {
    if (isTag(kid)) yield* leavesIn(kid)
    else yield { leaf: kid, tag }
  }
}

/** A fact of a tag, undefined when it says nothing of it. */
export function fact(tag: Tag, key: string): PdfValue | undefined {
  return tag.facts.get(key)
}
