import { chartWords } from '../charts/chart-words.ts'
import type { Words } from '../words.ts'
import { chinese } from './chinese.ts'
import { rangeList } from './page-ranges.ts'
import { presentingWords } from './presenting-words.ts'

export const traditional: Words = {
  ...chinese,
  agenda: '目錄',
  thanks: '謝謝',
  discussion: '敬請批評指正',
  handout: '講義',
  references: '參考文獻',
  keywords: '關鍵詞',
  relations: '關係圖',
  linkKinds: { cooperation: '合作', conflict: '衝突', pressure: '施壓' },
  pages: (ranges) => `第 ${rangeList(ranges, '、')} 頁`,
  minutes: (count) => `${count} 分鐘`,
  chart: chartWords.traditional,
  presenting: presentingWords.traditional,
}
