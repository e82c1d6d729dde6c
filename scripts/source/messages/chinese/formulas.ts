import type { FormulaFacts, FormulaProblem } from '../../facts/formulas.ts'
import { shorten } from '../shorten.ts'
import type { MessagesOf, Wording } from '../wording.ts'

export const formulaMessages: MessagesOf<FormulaFacts> = {
  'unreadable-formula': ({ problem }) => formulaTrouble(problem),
  'wide-formula': ({ size, smallest }) => ({
    message: `这个公式太宽，只能排成 ${size} px；小于 ${smallest} px 就不易看清`,
    hint: '分成几行：\\begin{aligned} …… \\\\ …… \\end{aligned}',
  }),
}

function formulaTrouble(problem: FormulaProblem): Wording {
  switch (problem.type) {
    case 'unknown-command':
      return {
        message: `KaTeX 没有“${shorten(problem.name)}”这个命令`,
        hint: '可在 katex.org/docs/supported 查到支持的命令；文字请放进 \\text{……}',
      }
    case 'unknown-environment':
      return { message: `KaTeX 没有“${shorten(problem.name)}”这个环境`, hint: null }
    case 'forbidden-command':
      return { message: `公式里不能用“${problem.name}”：公式不作链接，也不载入文件`, hint: '删去这个命令' }
    case 'unclosed':
      return { message: `公式到末尾还缺少“${problem.mark}”`, hint: `补上“${problem.mark}”` }
    case 'unexpected':
      return {
        message: `“${shorten(problem.mark)}”不能出现在这里`,
        hint: '关上前面打开的括号；符号本身要写出来时，前面加反斜杠',
      }
    case 'two-scripts':
      return { message: '同一个字母有两个上标或下标', hint: '写成 {a^b}^c 或 a^{bc}' }
    case 'endless':
      return { message: '公式里自定义的命令不断代入自身', hint: '把公式直接写出来' }
    case 'other':
      return { message: `公式此处无法读懂（${problem.detail.replace(/\.$/, '')}）`, hint: null }
  }
}
