import { paints, showsContent } from './code-pieces.ts'
import type { MarkedCode } from './mark-code.ts'
import { isTag, leavesIn, type Mark, type Tag, tagsIn } from './tag-tree.ts'

/**
 * Gives figures their lines and areas: of a drawing, Chromium marks the ground that it is painted on and the text in it, but
 * nothing else. What is painted between two pieces of a figure is the figure's, and so is what is painted on its ground.
 */
export function adoptDrawings(codes: readonly MarkedCode[], root: Tag): MarkedCode[] {
  const figures = figuresOf(root)
  return codes.map(({ place, pieces }) => {
    const next = nextMarks(pieces)
    let last: MarkedCode['pieces'][number] | null = null
    const adopted = pieces.map((piece, index) => {
      if (piece.mark || !paints(piece)) {
        if (piece.mark) last = piece
        return piece
      }
      const figure = last?.mark ? figures.get(last.mark) : undefined
      const after = next[index]
      const isInside = after ? figures.get(after) === figure : false
      if (!last?.mark || !figure || (!isInside && showsContent(last))) return piece
      const mark: Mark = { kind: 'mark', page: place.page, stream: place.stream, id: -1 }
      insertAfter(figure, last.mark, mark)
      figures.set(mark, figure)
      last = { ...piece, mark, code: last.code }
      return { ...piece, mark }
    })
    return { place, pieces: adopted }
  })
}

/** Which figure a mark is in, however deep. */
function figuresOf(root: Tag): Map<Mark, Tag> {
  const figures = new Map<Mark, Tag>()
  for (const tag of tagsIn(root)) {
    if (tag.role !== 'Figure' || !tag.facts.has('Alt')) continue
    for (const { leaf } of leavesIn(tag)) if (leaf.kind === 'mark') figures.set(leaf, tag)
  }
  return figures
}

/** For each piece the mark that comes after it. */
function nextMarks(pieces: MarkedCode['pieces']): (Mark | null)[] {
  let next: Mark | null = null
  return pieces
    .toReversed()
    .map(({ mark }) => {
      const after = next
      next = mark ?? next
      return after
    })
    .toReversed()
}

function insertAfter(tag: Tag, before: Mark, mark: Mark): boolean {
  const at = tag.kids.indexOf(before)
  if (at === -1) return tag.kids.some((kid) => isTag(kid) && insertAfter(kid, before, mark))
  tag.kids.splice(at + 1, 0, mark)
  return true
}
