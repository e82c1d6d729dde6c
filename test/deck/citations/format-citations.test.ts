import { describe, expect, test } from 'vitest'
import { layoutByLanguage } from '../../../scripts/deck/citations/layout-by-language.ts'
import { citing, format, naming, page } from '../../helpers/works.ts'

const gb = 'gb-t-7714-2015-numeric'

const person = (family: string, given: string) => ({ family, given })

/** Four authors each, so that three are named. */
const mixed = [
  {
    ...{ id: 'zh', type: 'article-journal', language: 'zh-CN', title: '韩日关系', 'container-title': '和平与发展' },
    ...{ issued: 2022, issue: 6, page: '112-132' },
    author: [person('谢', '若初'), person('吕', '耀东'), person('王', '某'), person('李', '某')],
  },
  {
    ...{
      id: 'en',
      type: 'article-journal',
      language: 'en',
      title: 'Alliance Politics',
      'container-title': 'Pacific Affairs',
    },
    ...{ issued: '2022-03', volume: 95, issue: 1, page: '1-20' },
    author: [person('Kim', 'Min-jung'), person('Lee', 'Jong Hwan'), person('Park', 'A.'), person('Choi', 'B.')],
  },
  {
    ...{ id: 'ja', type: 'article-journal', language: 'ja', title: '日韓関係の展望', 'container-title': '国際問題' },
    ...{ issued: 2022, volume: 3, issue: 704, page: '5-15' },
    author: [person('木宮', '正史'), person('李', '鍾元'), person('山田', '太郎'), person('佐藤', '花子')],
  },
  {
    ...{ id: 'ko', type: 'article-journal', language: 'ko', title: '한일 관계', 'container-title': '한국정치학회보' },
    ...{ issued: 2022, volume: 56, issue: 2, page: '1-20' },
    author: [person('김', '철수'), person('이', '영희'), person('박', '민'), person('최', '수')],
  },
  {
    ...{ id: 'de', type: 'article-journal', language: 'de', title: 'Über Bündnisse', 'container-title': 'PVS' },
    ...{ issued: 2022, volume: 1, page: '3-4' },
    author: [person('Müller', 'Jörg'), person('Groß', 'Karl'), person('Roth', 'A.'), person('Blau', 'B.')],
  },
]

const listed = async (style: Parameters<typeof format>[1], language: string) =>
  (await format(mixed, style, { language })).entries.map(({ text }) => text.text)

describe('sets each work in the words of its own language, in one list', () => {
  test.each(['zh-CN', 'en', 'ja', 'ko'])('in numbers, in a deck in %s', async (language) => {
    expect(await listed(gb, language)).toEqual([
      '谢若初, 吕耀东, 王某, 等. 韩日关系[J]. 和平与发展, 2022(6): 112-132.',
      'KIM M J, LEE J H, PARK A, et al. Alliance Politics[J]. Pacific Affairs, 2022, 95(1): 1-20.',
      '木宮正史, 李鍾元, 山田太郎, ほか. 日韓関係の展望[J]. 国際問題, 2022, 3(704): 5-15.',
      '김철수, 이영희, 박민, 외. 한일 관계[J]. 한국정치학회보, 2022, 56(2): 1-20.',
      'MÜLLER J, GROSS K, ROTH A, et al. Über Bündnisse[J]. PVS, 2022, 1: 3-4.',
    ])
  })

  test.each(['zh-CN', 'en'])('in Chinese footnotes, in a deck in %s', async (language) => {
    expect(await listed('chinese-footnote', language)).toEqual([
      '谢若初、吕耀东、王某等：《韩日关系》，载《和平与发展》，2022年第6期，第112—132页。',
      'Min-jung Kim, Jong Hwan Lee, A. Park, et al., “Alliance Politics,” Pacific Affairs, Vol. 95, No. 1, 2022, pp. 1-20.',
      '木宮正史・李鍾元・山田太郎ほか「日韓関係の展望」、『国際問題』、第3巻第704号、2022年、5―15頁。',
      '김철수·이영희·박민 외, “한일 관계”, 『한국정치학회보』, 제56권 제2호, 2022년, 1-20쪽.',
      'Jörg Müller, Karl Groß, A. Roth, et al., “Über Bündnisse,” PVS, Vol. 1, 2022, pp. 3-4.',
    ])
  })

  test.each(['zh-CN', 'en'])('in APA style, in the order of the alphabet, in a deck in %s', async (language) => {
    const entries = await listed('apa', language)
    expect(entries.toSorted()).toEqual(
      [
        'Kim, M.-J., Lee, J. H., Park, A., & Choi, B. (2022). Alliance Politics. Pacific Affairs, 95(1), 1–20.',
        'Müller, J., Groß, K., Roth, A., & Blau, B. (2022). Über Bündnisse. PVS, 1, 3–4.',
        '木宮正史, 李鍾元, 山田太郎・佐藤花子 (2022). 日韓関係の展望. 国際問題, 3(704), 5–15.',
        '谢若初, 吕耀东, 王某和李某 (2022). 韩日关系. 和平与发展, (6), 112—132.',
        '김철수, 이영희, 박민·최수 (2022). 한일 관계. 한국정치학회보, 56(2), 1–20.',
      ].toSorted(),
    )
    expect(entries.findIndex((text) => text.startsWith('Kim'))).toBeLessThan(
      entries.findIndex((text) => text.startsWith('Müller')),
    )
  })

  test('by the letters of its title, when it names no language', async () => {
    const bare = mixed.map(({ language: _, ...work }) => work)
    const { entries } = await format(bare, gb)
    expect(entries.map(({ text }) => /等|et al|ほか|외/.exec(text.text)?.[0])).toEqual([
      '等',
      'et al',
      'ほか',
      '외',
      'et al',
    ])
    expect(entries.map(({ language }) => language)).toEqual([null, null, null, null, null])
  })

  test('with its language on its text, where that is not the deck’s', async () => {
    const { entries } = await format(mixed, gb)
    expect(entries.map(({ text }) => /^<span lang="(\w+)">.*<\/span>$/.exec(text.html)?.[1] ?? null)).toEqual([
      ...[null, 'en', 'ja', 'ko', 'de'],
    ])
  })
})

describe('what stands in the text', () => {
  const marks = async (style: typeof gb | 'apa' | 'chinese-footnote', citations: Parameters<typeof format>[2]) => {
    const { marks } = await format(mixed, style, citations)
    return [...marks.values()].map(({ author, text }) => (author ? `${author.text}${text.text}` : text.text))
  }

  test('are numbers in the order of first citation, ranges joined', async () => {
    const citations = [citing('ja'), citing('zh', 'ja'), citing('de', 'en', 'zh', 'ja')]
    expect(await marks(gb, { citations })).toEqual(['[1]', '[1,2]', '[1-4]'])
  })

  test('are pages behind the bracket, as GB/T 7714-2015 has them in 10.1.3', async () => {
    const citations = [
      citing({ id: 'zh', locator: page('114') }),
      citing({ id: 'zh', locator: page('114-115') }, 'en', 'ja'),
      citing({ id: 'de', locator: { label: 'chapter', value: '2' } }),
    ]
    expect(await marks(gb, { citations })).toEqual(['[1]114', '[1]114-115[2,3]', '[4]第2章'])
  })

  test('are names in a sentence, in the words of their language', async () => {
    const citations = [naming('zh'), naming('en'), naming('ja'), naming('ko'), naming({ id: 'zh', locator: page('5') })]
    expect(await marks(gb, { citations })).toEqual([
      ...['谢若初等[1]', 'Kim et al.[2]', '木宮正史ほか[3]', '김철수 외[4]', '谢若初等[1]5'],
    ])
  })

  test('are authors and years in APA style, with pages in the words of each work', async () => {
    const citations = [
      citing({ id: 'en', locator: page('5') }),
      citing({ id: 'zh', locator: page('5-6') }, { id: 'en', locator: page('5-6') }),
      naming({ id: 'en', locator: page('5') }),
      citing({ id: 'en', hidesAuthor: true }),
      citing({ id: 'en', prefix: '参见', suffix: '，下同' }),
    ]
    expect(await marks('apa', { citations })).toEqual([
      '(Kim et al., 2022, p. 5)',
      '(谢若初等, 2022, 第5–6页; Kim et al., 2022, pp. 5–6)',
      'Kim et al.(2022, p. 5)',
      '(2022)',
      '(参见Kim et al., 2022，下同)',
    ])
  })

  test('are the numbers of the notes in Chinese footnotes', async () => {
    const { form, marks, entries } = await format(mixed, 'chinese-footnote', {
      citations: [citing('ko', 'zh'), citing('zh')],
    })
    expect({ form, marks: [...marks.values()].map(({ text }) => text.text) }).toEqual({
      form: 'note',
      marks: ['1,2', '2'],
    })
    expect(entries.map(({ id, number, label }) => [id, number, label?.text])).toEqual([
      ['ko', 1, '1'],
      ['zh', 2, '2'],
    ])
  })
})

describe('the full entry of a citation', () => {
  const full = async (style: typeof gb | 'apa' | 'chinese-footnote', id: string) => {
    const { marks } = await format(mixed, style, { citations: [citing({ id, locator: page('5') })] })
    return [...marks.values()][0]?.works[0]?.full.text
  }

  test('says where in the work, in its language', async () => {
    expect(await full(gb, 'zh')).toBe('谢若初, 吕耀东, 王某, 等. 韩日关系[J]. 和平与发展, 2022(6): 112-132.（第5页）')
    expect(await full('apa', 'en')).toMatch(/95\(1\), 1–20\. \(p\. 5\)$/)
    expect(await full('chinese-footnote', 'zh')).toMatch(/2022年第6期，第5页。$/)
    expect(await full('chinese-footnote', 'ja')).toMatch(/2022年、5頁。$/)
  })

  test('comes in the order shown', async () => {
    const { marks } = await format(mixed, 'apa', { language: 'en', citations: [citing('de', 'en')] })
    expect([...marks.values()][0]?.works.map(({ id }) => id)).toEqual(['en', 'de'])
  })
})

describe('what authors write', () => {
  const book = (work: object) => ({
    id: 'b',
    type: 'book',
    publisher: 'P',
    'publisher-place': 'L',
    issued: 2000,
    ...work,
  })

  test.each([
    ['markup of CSL', 'The <i>R</i> of H<sub>2</sub>O', 'The <em>R</em> of H<sub>2</sub>O[M]'],
    ['HTML', 'A <script>alert(1)</script> & B', 'A &lt;script&gt;alert(1)&lt;/script&gt; &amp; B[M]'],
    ['quotation marks', 'A "new" era', 'A “new” era[M]'],
  ])('keeps %s', async (_, title, html) => {
    const { entries } = await format([book({ title })], gb)
    expect(entries[0]?.text.html).toContain(html)
  })

  test('becomes a link only when it is an address of the web', async () => {
    const html = async (work: object) => (await format([book({ title: 'T', ...work })], gb)).entries[0]?.text.html
    const long = 'https://example.org/a_b?x=1&y=<2>'
    expect(await html({ URL: long })).toContain(
      '<a href="https://example.org/a_b?x=1&amp;y=&lt;2&gt;">https://example.org',
    )
    expect(await html({ DOI: '10.1000/a"b' })).toContain(
      '<a href="https://doi.org/10.1000/a&quot;b">10.1000/a&quot;b</a>',
    )
    expect(await html({ URL: 'javascript:alert(1)' })).not.toContain('<a ')
  })

  test('leaves out authors as BibTeX does', async () => {
    const by = (title: string) => book({ title, author: [{ family: 'Knuth', given: 'Donald E.' }, 'others'] })
    expect((await format([by('T')], gb)).entries[0]?.text.text).toMatch(/^KNUTH D E, et al\. T\[M\]/)
    expect((await format([by('题')], gb)).entries[0]?.text.text).toMatch(/^KNUTH D E, 等\. 题\[M\]/)
  })

  test('may be any id', async () => {
    const ids = ['constructor', '__proto__', 'toString', 'a b', '"']
    const works = ids.map((id) => ({ ...book({ title: id }), id }))
    const { entries, marks } = await format(works, gb)
    expect(entries.map(({ id }) => id)).toEqual(ids)
    expect([...marks.values()].map(({ text }) => text.text)).toEqual(['[1]', '[2]', '[3]', '[4]', '[5]'])
  })

  test('marks titles in a third language', async () => {
    const { entries } = await format([book({ title: '评「日本のゆくえ」', language: 'zh' })], gb)
    expect(entries[0]?.text.html).toMatch(/^评<span lang="ja">「日本のゆくえ」<\/span>\[M\]/)
  })
})

test('leaves out what nobody cites, and what is not there', async () => {
  const { entries, marks } = await format(mixed, gb, { citations: [citing('ko', 'nobody'), citing('nobody')] })
  expect(entries.map(({ id }) => id)).toEqual(['ko'])
  expect([...marks.values()].map(({ text }) => text.text)).toEqual(['[1]'])
})

test('is empty without citations', async () => {
  expect(await format(mixed, gb, { citations: [] })).toEqual({ form: 'numeric', marks: new Map(), entries: [] })
})

describe('a style that knows one language', () => {
  const ordinary = `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">
    <info><title>Ordinary</title><id>ordinary</id><category citation-format="author-date"/></info>
    <macro name="author"><names variable="author"><name form="short" and="text"/></names></macro>
    <macro name="day"><date variable="issued" form="text"/></macro>
    <citation et-al-min="3" et-al-use-first="1"><layout prefix="(" suffix=")" delimiter="; ">
      <group delimiter=" "><text macro="author"/><text macro="day"/></group>
    </layout></citation>
    <bibliography et-al-min="3" et-al-use-first="1"><layout suffix=".">
      <group delimiter=", "><text macro="author"/><text macro="day"/><text variable="page"/></group>
    </layout></bibliography>
  </style>`

  test('is set in several all the same: terms, dates and dashes', async () => {
    const { entries, marks } = await format(mixed, { xml: ordinary }, { citations: [citing('zh', 'en', 'ko')] })
    expect([...marks.values()][0]?.text.text).toBe('(谢若初等 2022年; Kim et al. March 2022; 김철수외 2022년)')
    expect(entries.map(({ text }) => text.text)).toEqual([
      ...['谢若初等, 2022年, 112—132.', 'Kim et al., March 2022, 1–20.', '김철수외, 2022년, 1–20.'],
    ])
  })

  test('stays as it is when it knows several', () => {
    const style = { xml: '<style><citation><layout locale="en"/><layout/></citation></style>' }
    expect(layoutByLanguage(style, new Map([['zh-CN', new Set(['zh'])]]), 'zh-CN')).toEqual(style)
  })
})
