import { paints } from './code-pieces.ts'
import type { MarkedCode } from './mark-code.ts'
import { type Mark, type Tag, tagsIn } from './tag-tree.ts'

/**
 * Marks the code anew: pieces that follow one another on the page as in their tag become one, and what no tag has is marked as
 * an artifact, so that everything on a page is either content or decoration (ISO 14289-1, 7.1).
 */
export function writeMarks(codes: readonly MarkedCode[], root: Tag): void {
  const owners = ownersOf(root)
  const joined = new Set<Mark>()
  for (const { place, pieces } of codes) {
    const writer = new MarkWriter(owners, joined)
    for (const piece of pieces) writer.add(piece)
    place.code = writer.end()
  }
  for (const tag of tagsIn(root)) tag.kids = tag.kids.filter((kid) => kid.kind !== 'mark' || !joined.has(kid))
}

interface Owner {
  readonly tag: Tag
  /** Where in the tag the mark stands. */
  readonly position: number
}

function ownersOf(root: Tag): ReadonlyMap<Mark, Owner> {
  const owners = new Map<Mark, Owner>()
  for (const tag of tagsIn(root))
    for (const [position, kid] of tag.kids.entries()) if (kid.kind === 'mark') owners.set(kid, { tag, position })
  return owners
}

class MarkWriter {
  readonly #owners: ReadonlyMap<Mark, Owner>
  readonly #joined: Set<Mark>
  #code = ''
  #count = 0
  #open: Owner | 'artifact' | null = null

  constructor(owners: ReadonlyMap<Mark, Owner>, joined: Set<Mark>) {
    this.#owners = owners
    this.#joined = joined
  }

  add(piece: MarkedCode['pieces'][number]): void {
    const owner = piece.mark && this.#owners.get(piece.mark)
    if (piece.mark && owner) this.#mark(piece.mark, owner)
    // What only prepares for the next piece may stand in any.
    else if (paints(piece)) this.#markArtifact()
    this.#code += piece.code
  }

  end(): string {
    this.#close()
    return this.#code
  }

  #mark(mark: Mark, owner: Owner): void {
    const open = this.#open
    const follows =
      open !== null && open !== 'artifact' && open.tag === owner.tag && open.position + 1 === owner.position
    this.#open = owner
    if (follows) {
      this.#joined.add(mark)
      return
    }
    if (open) this.#code += 'EMC\n'
    mark.id = this.#count++
    this.#code += `/${owner.tag.role} <</MCID ${mark.id}>>BDC\n`
  }

  #markArtifact(): void {
    if (this.#open === 'artifact') return
    this.#close()
    this.#open = 'artifact'
    this.#code += '/Artifact BMC\n'
  }

  #close(): void {
    if (this.#open) this.#code += 'EMC\n'
    this.#open = null
  }
}
