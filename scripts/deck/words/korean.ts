import { chartWords } from '../charts/chart-words.ts'
import type { Words } from '../words.ts'
import { english } from './english.ts'
import { rangeList } from './page-ranges.ts'
import { presentingWords } from './presenting-words.ts'

export const korean: Words = {
  ...english,
  agenda: '목차',
  thanks: '감사합니다',
  discussion: '질문과 의견을 환영합니다',
  article: '원문',
  articleLead: '원문 ',
  handout: '배포 자료',
  references: '참고문헌',
  keywords: '주제어',
  inBrackets: (text) => `(${text})`,
  relations: '관계도',
  linkKinds: { cooperation: '협력', conflict: '갈등', pressure: '압박' },
  pages: (ranges) => `${rangeList(ranges, ', ')}쪽`,
  minutes: (count) => `${count}분`,
  issue: ({ year, volume, issue }) =>
    [year && `${year}년`, volume && `제${volume}권`, issue && `제${issue}호`].filter(Boolean).join(' '),
  chart: chartWords.korean,
  presenting: presentingWords.korean,
}
