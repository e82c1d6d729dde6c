import type { Rewritten } from '../../deck/theme/rewrite.ts'
import type { Span } from '../../source/source.ts'
import type { TemplatePlace } from './compile-template.ts'

/** Where `length` characters from a place of a template stand in the file that its author wrote. */
export function spanAt({ line, column }: TemplatePlace, length: number, template: Rewritten): Span {
  const { source, text, sourceOffset } = template
  const before = text.split('\n').slice(0, line - 1)
  const offset = before.reduce((sum, { length }) => sum + length + 1, 0) + column
  return { source, start: sourceOffset(offset), end: sourceOffset(offset + length) }
}
