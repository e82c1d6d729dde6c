import type { MarkdownIt } from 'markdown-it'

/** A formula in a text: its TeX, and whether it stands on a line of its own (`$$…$$`). */
export interface WrittenFormula {
  readonly tex: string
  readonly isDisplay: boolean
}

/**
 * `$…$` and `$$…$$` in Markdown, by pandoc's rule (https://pandoc.org/MANUAL.html#math): the opening `$` stands directly before what
 * it opens, the closing one directly behind it and not before a digit; so “$5 和 $6” is text. `\$` is never a mark.
 */
export function mathSyntax(parser: MarkdownIt, write: (formula: WrittenFormula) => string | undefined): void {
  parser.inline.ruler.after('escape', 'formula', (state, silent) => {
    const formula = formulaAt(state.src, state.pos)
    if (!formula || state.pos + formula.length > state.posMax) return false
    if (!silent) {
      const token = state.push('formula', '', 0)
      token.content = formula.tex
      token.markup = formula.isDisplay ? '$$' : '$'
    }
    state.pos += formula.length
    return true
  })
  parser.renderer.rules.formula = (tokens, index) => {
    const { content: tex = '', markup = '' } = tokens[index] ?? {}
    return write({ tex, isDisplay: markup === '$$' }) ?? parser.utils.escapeHtml(`${markup}${tex}${markup}`)
  }
}

/** TeX up to the next `$` that no backslash stands before, without an empty line. */
const body = String.raw`(?:\\[^]|[^$\\\n]|\n(?!\s*\n))+?`
const display = new RegExp(String.raw`\$\$(${body})\$\$`, 'y')
const inline = new RegExp(String.raw`\$(?![\s$])(${body})(?<!\s)\$(?!\d)`, 'y')

function formulaAt(text: string, at: number): (WrittenFormula & { readonly length: number }) | undefined {
  if (text[at] !== '$') return undefined
  for (const [pattern, isDisplay] of [
    [display, true],
    [inline, false],
  ] as const) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match?.[1]?.trim()) return { tex: match[1], isDisplay, length: match[0].length }
  }
  return undefined
}
