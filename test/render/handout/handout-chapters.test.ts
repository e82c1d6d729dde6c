import { expect, test } from 'vitest'
import { buildDeck } from '../../../scripts/deck/build-deck.ts'
import { handoutChapters } from '../../../scripts/render/handout/handout-chapters.ts'
import { parseText, yaml } from '../../helpers/outline.ts'

const outline = yaml`
  title: 小讲
  cover: { notes: 开场。 }
  agenda: { notes: 讲四部分。 }
  references-slide: { text: 见讲义。, notes: 文献从略。 }
  closing: { notes: 收尾。 }
  slides:
    - { title: 引子, text: 一, notes: 先问。 }
    - section: 甲
      notes: 开章。
      slides:
        - { title: 子一, text: 二, notes: 一句。 }
        - { title: 子二, text: 三 }
    - section: 乙
      slides:
        - { title: 子三, text: 四, notes: 三句。 }
`

test('holds everything that is said, in its order, and every slide but headings and lists', () => {
  const parsed = parseText({ path: 'outline.yaml', text: outline }, ({ code }) => expect.unreachable(code))
  if (!parsed) throw new Error('the outline has mistakes')
  const deck = buildDeck(parsed)
  const list = { kind: 'references', entries: [], size: 17, columns: 'one' } as const
  const slides = deck.slides.map((slide) => (slide.id === 'references' ? { ...slide, content: list } : slide))
  const chapters = handoutChapters({ ...deck, slides })
  const said = chapters.flatMap(({ divider, slides }) =>
    [divider, ...slides].map((slide) => slide?.notes?.text ?? null),
  )
  expect(said.filter((notes) => notes !== null)).toEqual([
    '开场。',
    '先问。',
    '讲四部分。',
    '开章。',
    '一句。',
    '三句。',
    '文献从略。',
    '收尾。',
  ])
  expect(chapters.flatMap(({ slides }) => slides.map(({ title }) => title.text))).toContain('子二')
})
