import type { Span } from '../source/source.ts'

/**
 * Where a piece of a text stands: the `nth` time (0 is the first) that it occurs in what the author wrote; the whole text if YAML
 * wrote it in another way (escapes, folded lines).
 */
export function pieceSpan(piece: string, { source, start, end }: Span, nth = 0): Span {
  const written = source.text.slice(start, end)
  let at = written.indexOf(piece)
  for (let count = 0; count < nth && at !== -1; count++) at = written.indexOf(piece, at + piece.length)
  return at === -1 ? { source, start, end } : { source, start: start + at, end: start + at + piece.length }
}
