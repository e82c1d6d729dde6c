import type { OutlineMath } from '../outline/kinds/math.ts'
import type { Text } from '../outline/shape.ts'
import type { Content } from './deck.ts'
import { escapeHtml, type Rich, richFrom } from './html.ts'
import { type Formulas, formulaName } from './load-formulas.ts'

/** Formulas in TeX → the same as they are set, or as they are written where nothing has set them. */
export function resolveMath(
  written: OutlineMath,
  maybe: (text: Text | null) => Rich | null,
  formulas: Formulas,
): Extract<Content, { kind: 'math' }> {
  return {
    kind: 'math',
    formulas: written.map(({ tex, note }) => {
      const name = formulaName({ tex: tex.value, isDisplay: true })
      const { html = escapeHtml(tex.value), width = 0, height = 1 } = formulas.get(name) ?? {}
      return { formula: richFrom(html), width, height, note: maybe(note) }
    }),
  }
}
