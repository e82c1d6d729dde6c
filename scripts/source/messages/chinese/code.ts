import type { CodeFacts } from '../../facts/code.ts'
import { shorten } from '../shorten.ts'
import type { MessagesOf } from '../wording.ts'
import { didYouMean } from './phrases.ts'

export const codeMessages: MessagesOf<CodeFacts> = {
  'unreadable-lines': ({ lines, within }) =>
    within
      ? {
          message: `第 ${lines} 行不在显示的第 ${within.first}—${within.last} 行之内`,
          hint: '行号从文件或文字的第一行数起',
        }
      : { message: `“${shorten(lines)}”不是行号，也不是行号的范围`, hint: '写成 3 或 3-9' },
  'unknown-code-language': ({ name, meant }) => ({
    message: `没有“${shorten(name)}”这种语言的配色，代码不着色`,
    hint: didYouMean(meant, '不需要着色时，写“lang: text”'),
  }),
  'small-code': ({ size, smallest }) => ({
    message: `代码太长，只能排成 ${size} px；小于 ${smallest} px 就不易看清`,
    hint: '用“lines”少显示几行，或把最长的一行分开',
  }),
}
