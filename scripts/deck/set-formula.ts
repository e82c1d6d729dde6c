import type { KatexOptions } from 'katex'
import type { FormulaProblem } from '../source/facts/formulas.ts'
import { asHtml, escapeHtml, type Html } from './html.ts'
import { type FormulaNode, measureFormula } from './measure-formula.ts'

/** A formula as a page shows it. */
export interface Formula {
  /** A `<deck-formula>`, which holds MathML for screen readers and what others see. */
  readonly html: Html
  /** em, of the text size around it; of an inline formula, that of its longest part that doesn't break. */
  readonly width: number
  readonly height: number
}

/** What is wrong in a formula, and where in its TeX. */
export interface FormulaTrouble {
  readonly problem: FormulaProblem
  readonly start: number
  readonly end: number
}

/** What KaTeX offers beside its documented functions, for those who read the tree that it builds. */
interface TreeBuilder {
  readonly __renderToDomTree: (tex: string, options: KatexOptions) => FormulaNode & { readonly toMarkup: () => string }
}

export type SetFormula = (tex: string, isDisplay: boolean) => Formula | FormulaTrouble

/** Loads KaTeX. What it sets is made of letters and lines only: commands that link or load are refused. */
export async function formulaSetter(): Promise<SetFormula> {
  const { default: katex } = await import('katex')
  return (tex, isDisplay) => {
    const refused: string[] = []
    const trust = ({ command }: { readonly command: string }) => {
      refused.push(command)
      return false
    }
    try {
      // Text in math mode without \text, which Chinese authors write, is no reason to complain.
      const options = { displayMode: isDisplay, throwOnError: true, strict: false, trust, maxExpand: 1000, maxSize: 20 }
      const tree = (katex as unknown as TreeBuilder).__renderToDomTree(tex, options)
      const [name] = refused
      if (name !== undefined) return placed({ type: 'forbidden-command', name }, tex, tex.indexOf(name), name.length)
      const { width, height } = measureFormula(tree, isDisplay)
      const style = `--formula-width: ${width.toFixed(2)}`
      const markup = tree.toMarkup().replace(/<annotation[^>]*>.*?<\/annotation>/gs, '')
      const label = escapeHtml(tex)
      return {
        html: asHtml(
          `<deck-formula data-tex="${label}"${isDisplay ? ' class="display"' : ''} style="${style}">${markup}</deck-formula>`,
        ),
        width,
        height,
      }
    } catch (error) {
      if (!(error instanceof katex.ParseError)) throw error
      const { rawMessage, position, length } = error
      return placed(problemIn(rawMessage, tex.slice(position ?? tex.length)), tex, position, length)
    }
  }
}

/** Of what has no place, or stands behind the end, the whole formula or its last character is the place. */
function placed(
  problem: FormulaProblem,
  tex: string,
  start: number | undefined,
  length: number | undefined,
): FormulaTrouble {
  if (start === undefined || start < 0) return { problem, start: 0, end: tex.length }
  const first = Math.min(start, tex.length - 1)
  return { problem, start: first, end: Math.min(first + Math.max(1, length ?? 1), tex.length) }
}

/** KaTeX's sentences, by what they say. */
const sentences: readonly (readonly [RegExp, (match: readonly string[]) => FormulaProblem])[] = [
  [/^Undefined control sequence: (\\.+)$/, ([, name = '']) => ({ type: 'unknown-command', name })],
  [/^No such environment: (.+)$/, ([, name = '']) => ({ type: 'unknown-environment', name })],
  [/^Double (?:super|sub)script$/, () => ({ type: 'two-scripts' })],
  [/^Too many expansions/, () => ({ type: 'endless' })],
  [/^Unexpected end of input.*expected '(.+)'$/, ([, mark = '']) => ({ type: 'unclosed', mark })],
  [/^Expected '(.+)', got 'EOF'/, ([, mark = '']) => ({ type: 'unclosed', mark })],
  [/^Expected & or .* or \\end$/, () => ({ type: 'unclosed', mark: '\\end{…}' })],
  [/^Expected '.+', got '(.+)'/, ([, mark = '']) => ({ type: 'unexpected', mark })],
  [/^Can't use function '(.+)' in/, ([, mark = '']) => ({ type: 'unexpected', mark })],
]

/** `rest` is the TeX from where KaTeX could not go on. */
function problemIn(message: string, rest: string): FormulaProblem {
  for (const [pattern, problem] of sentences) {
    const match = pattern.exec(message)
    const found = match && problem(match)
    if (found?.type === 'unclosed' && rest !== '')
      return { type: 'unexpected', mark: rest.match(/^\\?[a-z]+|./is)?.[0] ?? '' }
    if (found) return found
  }
  return { type: 'other', detail: message }
}
