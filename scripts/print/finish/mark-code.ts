import { type CodePiece, paints, piecesOf, showsContent, withoutBreaks } from './code-pieces.ts'
import type { PageCode } from './page-code.ts'
import { isTag, leavesIn, type Mark, type Tag } from './tag-tree.ts'

/** A document's code in pieces, each with the mark by which a tag has it. */
export interface MarkedCode {
  readonly place: PageCode
  readonly pieces: readonly (CodePiece & { readonly mark: Mark | null })[]
}

/** Code and tags brought together. */
export function matchMarks(code: readonly PageCode[], root: Tag): MarkedCode[] {
  const marks = new Map<string, Mark>()
  for (const { leaf } of leavesIn(root)) if (leaf.kind === 'mark') marks.set(`${leaf.page.number}/${leaf.id}`, leaf)
  return code.map((place) => ({
    place,
    pieces: piecesOf(withoutBreaks(place.code)).map((piece) => {
      const mark = (piece.id !== null && marks.get(`${place.page.number}/${piece.id}`)) || null
      if (mark) mark.stream = place.stream
      return { ...piece, mark }
    }),
  }))
}

/**
 * Takes decoration out of the tags: the backgrounds, rules and frames that Chromium gives to the tag of the box that has them.
 * In a figure, lines and areas are what it shows. Marks without any code go, too.
 */
export function dropDecoration(codes: readonly MarkedCode[], root: Tag): MarkedCode[] {
  const inFigures = new Set([...figuresIn(root)].flatMap((figure) => leavesIn(figure).map(({ leaf }) => leaf)))
  const kept = new Set<Mark>()
  const left = codes.map(({ place, pieces }) => ({
    place,
    pieces: pieces.map((piece) => {
      const isContent = piece.mark && (inFigures.has(piece.mark) ? paints(piece) : showsContent(piece))
      if (piece.mark && isContent) kept.add(piece.mark)
      return isContent ? piece : { ...piece, mark: null }
    }),
  }))
  dropMarks(root, kept)
  return left
}

function* figuresIn(tag: Tag): Generator<Tag> {
  if (tag.facts.has('Alt')) yield tag
  else for (const kid of tag.kids) if (isTag(kid)) yield* figuresIn(kid)
}

function dropMarks(tag: Tag, kept: ReadonlySet<Mark>): void {
  tag.kids = tag.kids.filter((kid) => kid.kind !== 'mark' || kept.has(kid))
  for (const kid of tag.kids) if (isTag(kid)) dropMarks(kid, kept)
}
