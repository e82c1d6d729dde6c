import { stringify } from 'yaml'

type Item = Readonly<Record<string, unknown>>

/** Works in four languages, short and long, with addresses and without: what a list of references has to cope with. */
export function manyWorks(count: number): readonly Item[] {
  return Array.from({ length: count }, (_, index) => {
    const make = kinds[index % kinds.length] as (index: number) => Item
    return { id: `work${index + 1}`, ...make(index) }
  })
}

/** A talk of one section that cites these works, some of them in every place that text can stand in. */
export function talkCiting(works: readonly Item[], language: string): string {
  const keys = works.map(({ id }) => `@${id}`)
  const [one, two, three, four, five] = keys
  const rest = keys.slice(5)
  const groups = Array.from({ length: Math.ceil(rest.length / 8) }, (_, at) => rest.slice(8 * at, 8 * at + 8))
  return stringify({
    lang: language,
    title: '两国关系改善的动因及走向',
    slides: [
      {
        section: `改善的动因[${one}]`,
        notes: `先说背景[${two}]。`,
        slides: [
          {
            title: `外力推动两国走近[${one}]`,
            id: 'marks',
            points: [`会谈恢复[${one}, 第5页]，议题有二[${two}; ${three}]`, `各有所求[${four}]`],
            aside: `旁证[${five}]`,
            takeaway: `动力在外[${two}, pp. 3-5]。`,
            notes: `讲稿里也引用[${three}]。`,
          },
          {
            title: '一步一步',
            id: 'steps',
            steps: true,
            points: [`第一步[${one}]`, `第二步[${two}]`, `第三步[${three}]`],
          },
          ...groups.map((group, at) => ({ title: `其余文献之${at + 1}`, text: `还有这些[${group.join('; ')}]。` })),
        ],
      },
    ],
    references: works,
  })
}

const kinds: readonly ((index: number) => Item)[] = [
  (index) => ({
    type: 'article-journal',
    language: 'zh-CN',
    title: index % 2 ? '东北亚格局的演变' : '两国关系改善的动因及走向：以“对表”与首脑会晤为中心的考察',
    author: [{ family: '谢', given: '若初' }],
    'container-title': '国际关系研究',
    issued: { 'date-parts': [[2000 + (index % 23)]] },
    issue: (index % 6) + 1,
    page: `${index + 10}-${index + 31}`,
  }),
  (index) => ({
    type: 'article-journal',
    language: 'en',
    title:
      'Quasi-alliances, managing a rising neighbour, and domestic politics: A trilateral relationship reconsidered',
    author: [
      { family: 'Kim', given: 'Min-hyung' },
      { family: 'Lee', given: 'Chung Min' },
      { family: 'Green', given: 'Michael J.' },
      { family: 'Cha', given: 'Victor' },
    ],
    'container-title': 'International Relations of the Asia-Pacific',
    issued: { 'date-parts': [[2015]] },
    volume: index,
    page: '157-186',
    DOI: `10.1093/irap/lcy${index}`,
  }),
  (index) => ({
    type: 'article-newspaper',
    language: 'ja',
    title: `日韓首脳会談「シャトル外交」再開で一致、元徴用工問題の解決策を評価：第${index}回`,
    author: [{ family: '山田', given: '太郎' }],
    'container-title': '朝日新聞',
    issued: { 'date-parts': [[2022, 11, (index % 28) + 1]] },
    accessed: { 'date-parts': [[2023, 1, 2]] },
    page: 2,
    URL: `https://www.example.org/articles/international/politics/ASQCF${index}QCFUTFK00P.html?ref=index`,
  }),
  (index) => ({
    type: 'article-journal',
    language: 'ko',
    title: '새 정부의 대일정책과 한일관계 개선의 조건: 강제동원 문제를 중심으로',
    author: [
      { family: '김', given: '민수' },
      { family: '이', given: '원덕' },
    ],
    'container-title': '한국정치학회보',
    issued: { 'date-parts': [[2022]] },
    volume: 56,
    page: `${index}-${index + 20}`,
  }),
  (index) => ({
    type: 'book',
    language: 'en',
    title: 'Alignment Despite Antagonism',
    author: [{ family: 'Cha', given: 'Victor D.' }],
    publisher: 'Stanford University Press',
    'publisher-place': 'Stanford',
    issued: { 'date-parts': [[1950 + index]] },
  }),
]
