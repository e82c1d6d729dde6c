import { chartWords } from '../charts/chart-words.ts'
import type { Words } from '../words.ts'
import { chinese } from './chinese.ts'
import { rangeList } from './page-ranges.ts'
import { presentingWords } from './presenting-words.ts'

export const japanese: Words = {
  ...chinese,
  agenda: '目次',
  thanks: 'ありがとうございました',
  discussion: 'ご意見・ご質問をお待ちしております',
  handout: '配付資料',
  references: '参考文献',
  keywords: 'キーワード',
  relations: '関係図',
  linkKinds: { cooperation: '協力', conflict: '対立', pressure: '圧力' },
  pages: (ranges) => `${rangeList(ranges, '、')}頁`,
  minutes: (count) => `${count} 分`,
  issue: ({ year, volume, issue }) =>
    [year && `${year}年`, volume && `第${volume}巻`, issue && `第${issue}号`].filter(Boolean).join(''),
  chart: chartWords.japanese,
  presenting: presentingWords.japanese,
}
