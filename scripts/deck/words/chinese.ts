import { chartWords } from '../charts/chart-words.ts'
import { hanNumeral } from '../numerals.ts'
import type { Words } from '../words.ts'
import { rangeList } from './page-ranges.ts'
import { presentingWords } from './presenting-words.ts'

export const chinese: Words = {
  agenda: '目录',
  thanks: '谢谢',
  discussion: '敬请批评指正',
  article: '原文',
  articleLead: '原文 ',
  handout: '讲义',
  references: '参考文献',
  part: (index, of) => `（${index}/${of}）`,
  keywords: '关键词',
  section: hanNumeral,
  subsection: (index) => `（${hanNumeral(index)}）`,
  pages: (ranges) => `第 ${rangeList(ranges, '、')} 页`,
  minutes: (count) => `${count} 分钟`,
  issue: ({ year, volume, issue }) =>
    [year && `${year} 年`, volume && `第 ${volume} 卷`, issue && `第 ${issue} 期`].filter(Boolean).join(''),
  listSeparator: '；',
  chart: chartWords.chinese,
  presenting: presentingWords.chinese,
  colon: '：',
  inBrackets: (text) => `（${text}）`,
  relations: '关系图',
  linkKinds: { cooperation: '合作', conflict: '冲突', pressure: '施压' },
}
