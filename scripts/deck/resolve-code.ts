import type { OutlineCode } from '../outline/kinds/code.ts'
import type { Text } from '../outline/shape.ts'
import type { Content } from './deck.ts'
import { escapeHtml, type Rich } from './html.ts'
import type { Codes, LoadedCode } from './load-code.ts'

/** A code that an outline holds or names → its lines, each with the step at which it is looked at. */
export function resolveCode(
  written: OutlineCode,
  maybe: (text: Text | null) => Rich | null,
  codes: Codes,
): Extract<Content, { kind: 'code' }> {
  const { lines, first, width, highlights } = codes.get(written) ?? plainCode(written)
  const marked = lines.map((markup, at) => {
    const step = highlights.findIndex((range) => range.first <= first + at && first + at <= range.last)
    return { markup, isHighlighted: step !== -1, step: Math.max(0, step) }
  })
  return { kind: 'code', lines: marked, width, caption: maybe(written.caption) }
}

/** A code that nobody has coloured. */
function plainCode({ content }: OutlineCode): LoadedCode {
  return { lines: content.value.value.split('\n').map(escapeHtml), first: 1, width: 1, highlights: [] }
}
