import { chartWords } from '../charts/chart-words.ts'
import type { Words } from '../words.ts'
import { isOnePage, rangeList } from './page-ranges.ts'
import { presentingWords } from './presenting-words.ts'

export const english: Words = {
  agenda: 'Outline',
  thanks: 'Thank you',
  discussion: 'Questions and comments are welcome',
  article: 'Article',
  articleLead: 'Article: ',
  handout: 'Handout',
  references: 'References',
  part: (index, of) => ` (${index}/${of})`,
  keywords: 'Keywords',
  section: String,
  subsection: (index, section) => `${section}.${index}`,
  pages: (ranges) => `${isOnePage(ranges) ? 'p.' : 'pp.'} ${rangeList(ranges, ', ')}`,
  minutes: (count) => `${count} min`,
  issue: ({ year, volume, issue }) =>
    [volume && `vol. ${volume}`, issue && `no. ${issue}`, year].filter(Boolean).join(', '),
  listSeparator: '; ',
  chart: chartWords.english,
  presenting: presentingWords.english,
  colon: ': ',
  inBrackets: (text) => ` (${text})`,
  relations: 'Diagram of relations',
  linkKinds: { cooperation: 'cooperation', conflict: 'conflict', pressure: 'pressure' },
}
