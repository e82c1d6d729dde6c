import type { WorkFacts } from '../../facts/works.ts'
import { shorten } from '../shorten.ts'
import type { MessagesOf } from '../wording.ts'
import { didYouMean } from './phrases.ts'

export const workMessages: MessagesOf<WorkFacts> = {
  'unknown-bibliography': ({ path }) => ({
    message: `${shorten(path)} 不像是文献库文件`,
    hint: '用以 .bib、.json 或 .yaml 结尾的文件',
  }),
  'bibtex-syntax': ({ problem }) =>
    problem === 'unclosed'
      ? { message: '这个条目没有结束', hint: '在某个字段后面或条目末尾补上“}”' }
      : {
          message: '此处的 BibTeX 无法读懂',
          hint: '字段写成“title = {……},”，后加逗号；第一个花括号后面是引用键',
        },
  'json-syntax': () => ({
    message: '此处的 JSON 无法读懂',
    hint: '重新导出这个文件，或看看是否少了逗号、括号、引号',
  }),
  'duplicate-work': ({ id, line, path }) => ({
    message: `id“${shorten(id)}”已属于${path === null ? '' : ` ${path} `}第 ${line} 行的另一条文献`,
    hint: '每条文献用自己的 id，或删去其中一条',
  }),
  'same-work': ({ id, other, line, path }) => ({
    message: `“${shorten(id)}”与${path === null ? '' : ` ${path} `}第 ${line} 行的“${shorten(other)}”似乎是同一文献`,
    hint: '只留一条，各处都引用它',
  }),
  'unknown-work-type': ({ type, meant, known }) => ({
    message: `没有“${shorten(type)}”这种文献类型`,
    hint: didYouMean(meant, `可用的类型：${known.join('、')}`),
  }),
  'unknown-variable': ({ variable, meant }) => ({
    message: `文献没有“${shorten(variable)}”这一项`,
    hint: didYouMean(meant, '删去它；它不会显示'),
  }),
  'incomplete-work': ({ id, type, missing }) => ({
    message: `“${shorten(id)}”（${type}）缺少读者查找文献所需的：${missing.join('、')}`,
    hint: `补上${missing.map((variable) => `“${variable}:”`).join('和')}`,
  }),
}
