import type { Span } from '../source/source.ts'
import { pieceSpan } from './piece-span.ts'
import type { Text } from './shape.ts'

/**
 * Where the characters from `start` to `end` of a text's value stand in what the author wrote. They are looked for in their own line,
 * which YAML leaves as it is but for its indentation; where it doesn't (escapes, folded lines), the answer is the whole text.
 */
export function offsetSpan({ value, span }: Text, start: number, end: number): Span {
  const lineStart = value.lastIndexOf('\n', start - 1) + 1
  const lineEnd = value.indexOf('\n', start) === -1 ? value.length : value.indexOf('\n', start)
  const line = value.slice(lineStart, lineEnd)
  if (line.trim() === '') return span
  const same = value.slice(0, lineStart).split(line).length - 1
  const found = pieceSpan(line, span, same)
  if (found.end - found.start !== line.length) return span
  const from = found.start + start - lineStart
  return { ...found, start: from, end: Math.min(from + end - start, found.end) }
}
