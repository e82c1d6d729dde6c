import type { FormulaFacts, FormulaProblem } from '../../facts/formulas.ts'
import { shorten } from '../shorten.ts'
import type { MessagesOf, Wording } from '../wording.ts'
import { sentence } from './phrases.ts'

export const formulaMessages: MessagesOf<FormulaFacts> = {
  'unreadable-formula': ({ problem }) => formulaTrouble(problem),
  'wide-formula': ({ size, smallest }) => ({
    message: `this formula is so wide that it is set in ${size} px; less than ${smallest} px is hard to read`,
    hint: 'break it into lines: \\begin{aligned} … \\\\ … \\end{aligned}',
  }),
}

function formulaTrouble(problem: FormulaProblem): Wording {
  switch (problem.type) {
    case 'unknown-command':
      return {
        message: `KaTeX knows no command "${shorten(problem.name)}"`,
        hint: 'look it up at katex.org/docs/supported; words belong into \\text{…}',
      }
    case 'unknown-environment':
      return { message: `KaTeX knows no environment "${shorten(problem.name)}"`, hint: null }
    case 'forbidden-command':
      return {
        message: `formulas cannot use "${problem.name}": they link and load nothing`,
        hint: 'remove the command',
      }
    case 'unclosed':
      return { message: `the formula ends before its "${problem.mark}"`, hint: `add "${problem.mark}"` }
    case 'unexpected':
      return {
        message: `"${shorten(problem.mark)}" has no place here`,
        hint: 'close what was opened before it, or write a backslash before a mark that is meant as such',
      }
    case 'two-scripts':
      return { message: 'two superscripts or subscripts stand at one letter', hint: 'write {a^b}^c or a^{bc}' }
    case 'endless':
      return { message: 'the formula’s own commands stand for more and more of themselves', hint: 'write it out' }
    case 'other':
      return { message: `the formula cannot be read here: ${sentence(problem.detail)}`, hint: null }
  }
}
