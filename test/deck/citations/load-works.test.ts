import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { checkWorks } from '../../../scripts/deck/citations/check-works.ts'
import { formatCitations } from '../../../scripts/deck/citations/format-citations.ts'
import { loadSources } from '../../../scripts/deck/citations/load-sources.ts'
import { loadWorks } from '../../../scripts/deck/citations/load-works.ts'
import type { Diagnostic } from '../../../scripts/source/diagnostic.ts'
import { diskFiles } from '../../../scripts/source/disk-files.ts'
import type { Files } from '../../../scripts/source/files.ts'
import { watchFiles } from '../../../scripts/source/files.ts'
import { parseText, yaml } from '../../helpers/outline.ts'
import { citing, page } from '../../helpers/works.ts'

const folder = fileURLToPath(new URL('files/', import.meta.url))

/** What an outline that lies beside the test's files can cite, and everything that is said about it. */
async function load(keys: string, files: Files = diskFiles) {
  const told: Diagnostic[] = []
  const report = (diagnostic: Diagnostic) => void told.push(diagnostic)
  const outline = parseText(
    { path: 'outline.yaml', text: `title: T\nslides: [{ title: S, text: x }]\n${keys}` },
    report,
  )
  if (!outline) throw new Error('no outline')
  const works = await loadWorks(outline, `${folder}outline.yaml`, files, report)
  checkWorks(works, new Set(works.map(({ item }) => item.id)), report)
  return { works, told: told.map(({ code, facts }) => ({ code, ...facts })), outline }
}

/** An outline beside one file, which is not on the disk. */
function loadText(name: string, text: string) {
  const files: Files = {
    realPath: async (path) => path,
    read: async (path) => ({ path, text }),
    readBytes: async (path) => ({ path, reason: 'missing' }),
    list: async () => 'missing',
  }
  return load(`bibliography: ${name}`, files)
}

const items = async (keys: string) => {
  const { works, told } = await load(keys)
  expect(told).toEqual([])
  return new Map(works.map(({ item }) => [item.id, item]))
}

describe('BibLaTeX as Zotero exports it', () => {
  test('is read without complaint: names, dates, languages, kinds', async () => {
    const works = await items('bibliography: zotero-biblatex.bib')
    expect(works.get('yuan2022')).toMatchObject({
      type: 'article-journal',
      author: [
        { family: '袁', given: '训来' },
        { family: '陈', given: '哲' },
      ],
      'container-title': '国际安全研究',
      issued: { 'date-parts': [[2022, 5, 10]] },
      accessed: { 'date-parts': [[2022, 6, 1]] },
      issue: '6',
      page: '112-132',
      URL: 'https://example.org/a_b?x=1&y=2',
      DOI: '10.1000/abc_1',
    })
    expect(works.get('kyodo2022')).toMatchObject({
      type: 'webpage',
      author: [{ literal: '共同通信' }],
      'container-title': '共同通信',
    })
    expect(works.get('chosun2022')).toMatchObject({ type: 'article-newspaper', page: '3' })
    expect(works.get('snyder1997')).toMatchObject({
      title: 'Alliance Politics in NATO and the US',
      author: [
        { family: 'Snyder', given: 'Glenn H.' },
        { family: 'Berg', 'non-dropping-particle': 'van der' },
        { literal: 'World Health Organization' },
      ],
      edition: '2',
      'publisher-place': 'Ithaca',
    })
    expect(works.get('ma2011')).toMatchObject({ type: 'thesis', genre: '博士学位论文', publisher: '清华大学' })
    expect(works.get('jia2011')).toMatchObject({ type: 'paper-conference', 'event-title': '中国图书馆学会年会' })
  })

  test('with the accents of LaTeX', async () => {
    expect((await items('bibliography: zotero-biblatex.bib')).get('muller2010')).toMatchObject({
      title: 'Über die Sicherheit & <i>Freiheit</i>',
      author: [
        { family: 'Müller', given: 'Jörg' },
        { family: 'Novák', given: 'Jiří' },
        { family: 'Ørsted', given: 'H. C.' },
      ],
      editor: [{ family: 'Groß', given: 'Karl' }],
      issued: {
        'date-parts': [
          [2010, 3],
          [2010, 5],
        ],
      },
    })
  })
})

test('reads BibTeX with macros, cross references and authors left out', async () => {
  const works = await items('bibliography: zotero-bibtex.bib')
  expect(works.get('kim_alliance_2022')).toMatchObject({
    title: 'Alliance politics of the ROK: a "new" era',
    'container-title': 'Pacific Affairs',
    issued: { 'date-parts': [[2022, 3]] },
  })
  expect(works.get('oup1999')).toMatchObject({
    publisher: 'Oxford University Press',
    author: [{}, { literal: 'others' }],
  })
  expect(works.get('crossed')).toMatchObject({
    type: 'chapter',
    'container-title': 'The Whole',
    publisher: 'P',
    page: '3-4',
  })
  expect(works.get('site_2020')).toMatchObject({ type: 'webpage', URL: 'https://e.org/~a%20b_c#d' })
  expect(works.get('t1')).not.toHaveProperty('genre')
})

test('reads CSL-JSON as Zotero exports it', async () => {
  const works = [...(await items('bibliography: zotero.json')).values()]
  expect(works[0]).toMatchObject({
    title: 'Alliance politics of the <i>ROK</i>',
    issued: { 'date-parts': [[2022, 3]] },
    author: [{ family: 'Kim' }, { family: 'Beauvoir', 'non-dropping-particle': 'de' }],
  })
  expect(works[1]).toMatchObject({ author: [{ literal: '新华社' }], issued: { 'date-parts': [[2022, 11, 14]] } })
})

test('reads CSL-YAML as Better BibTeX exports it', async () => {
  const works = await items('bibliography: better-bibtex.yaml')
  expect(works.get('kyodo2022')).toMatchObject({ issued: { 'date-parts': [[2022, 11, 13]] } })
  expect(works.get('snyder1997')).toMatchObject({
    title: 'Alliance Politics in <span class="nocase">NATO</span> and <i>the Rest</i>',
    edition: '2',
    issued: { 'date-parts': [[1997]] },
  })
})

test('reads what stands in the outline as people write it', async () => {
  const works = await items(yaml`
    references:
      - { id: 2022, type: book, title: 甲, author: 国务院新闻办公室, publisher: 某社, issued: 2022-05/2022-06, volume: 3 }
      - { id: two, type: book, title: 乙, author: [{ family: 尹, given: 锡悦 }, 新华社], publisher: 某社, issued: 民国三年 }
      - { id: constructor, type: book, title: 丙, publisher: 某社, issued: 2022 }
  `)
  expect(works.get('2022')).toMatchObject({
    author: [{ literal: '国务院新闻办公室' }],
    issued: {
      'date-parts': [
        [2022, 5],
        [2022, 6],
      ],
    },
    volume: '3',
  })
  expect(works.get('two')).toMatchObject({
    author: [{ family: '尹' }, { literal: '新华社' }],
    issued: { literal: '民国三年' },
  })
  expect(works.get('constructor')).toMatchObject({ title: '丙' })
})

describe('what is wrong', () => {
  const told = async (references: string) => (await load(`references:\n${references}`)).told

  test.each([
    ['a patent needs its number', '- { id: a, type: patent, title: T, issued: 2022 }', ['number']],
    ['a chapter needs its book', '- { id: a, type: chapter, title: T, issued: 2022 }', ['container-title']],
    [
      'a paper needs its conference or publisher',
      '- { id: a, type: paper-conference, title: T, issued: 2022 }',
      ['container-title'],
    ],
    ['a thesis needs its university', '- { id: a, type: thesis, title: T, issued: 2022 }', ['publisher']],
  ])('%s', async (_, references, missing) => {
    expect(await told(references)).toEqual([expect.objectContaining({ code: 'incomplete-work', missing })])
  })

  test.each([
    ['what is in press has no date', '- { id: a, type: book, title: T, publisher: P, status: in press }'],
    ['a book on line needs no publisher', '- { id: a, type: book, title: T, URL: https://e.org, issued: 2022 }'],
    ['letters need nothing', '- { id: a, type: personal_communication }'],
    [
      'Zotero writes more than CSL has',
      '- { id: a, type: book, title: T, publisher: P, issued: 2022, citation-key: a, shortTitle: T }',
    ],
    [
      'two articles of one title and author on different pages are two',
      '- { id: a, type: article-journal, title: T, author: A, container-title: J, issued: 2022, page: 1 }\n' +
        '- { id: b, type: article-journal, title: T, author: A, container-title: J, issued: 2022, page: 9 }',
    ],
  ])('is nothing: %s', async (_, references) => {
    expect(await told(references)).toEqual([])
  })

  test('finds one work under two ids by address, or by title, year and first author', async () => {
    const same = [expect.objectContaining({ code: 'same-work', id: 'b', other: 'a' })]
    const address = 'title: 日韩, URL: "https://e.org/x'
    expect(await told(`- { id: a, type: webpage, ${address}" }\n- { id: b, type: webpage, ${address}/" }`)).toEqual(
      same,
    )
    const title = 'type: book, author: [{ family: 尹, given: 锡悦 }], publisher: P, issued: 2022'
    expect(await told(`- { id: a, title: 论 联盟, ${title} }\n- { id: b, title: 论联盟, ${title} }`)).toEqual(same)
  })

  test('in a bibliography is told only of works that are cited', async () => {
    const { works } = await load('bibliography: zotero.json')
    const told: Diagnostic[] = []
    const spoiled = works.map((work) => ({ ...work, item: { id: work.item.id, type: 'book' } }))
    checkWorks(spoiled, new Set(['yuan2012']), (diagnostic) => void told.push(diagnostic))
    expect(told.map(({ facts }) => 'id' in facts && facts.id)).toEqual(['yuan2012'])
  })

  test('in one entry of BibTeX leaves the others', async () => {
    const text =
      '@book{a, title = {A}, publisher={P}, date={2022}}\n\n@book{b, title = {B\n\n@book{c, title = {C}, publisher={P}, date={2022}}\n'
    const { works, told } = await loadText('x.bib', text)
    expect(works.map(({ item }) => item.id)).toEqual(['a', 'c'])
    expect(told).toEqual([{ code: 'bibtex-syntax', problem: 'unclosed' }])
  })

  test.each([
    ['x.json', ''],
    ['x.json', '[{"id": "a",}]'],
    ['x.json', '// a\n[]'],
    ['x.json', '{'],
    ['x.json', '"text"'],
    ['x.json', '{"items": []}'],
    ['x.yaml', 'text'],
    ['x.yaml', 'references: 3'],
    ['x.yaml', '- [1]'],
    ['x.bib', '@article{, title={x}}'],
    ['x.bib', '@article{a b, title={x}}'],
    ['x.bib', '@article(a, title={x}'],
    ['x.bib', '@book{x'],
  ])('%s: %s is told, not thrown', async (name, text) => {
    const { told } = await loadText(name, text)
    expect(told).not.toEqual([])
  })

  test.each([
    ['x.bib', ''],
    ['x.bib', 'Written to a@b.org.\n@comment{x}\n@string{a = "b"}'],
    ['x.yaml', ''],
    ['x.json', '[]'],
  ])('is nothing in %s: %s', async (name, text) => {
    expect(await loadText(name, text)).toMatchObject({ works: [], told: [] })
  })
})

test('reads its files through those that are watched', async () => {
  const { files, asked } = watchFiles(diskFiles)
  await load('bibliography: [zotero.json, none.bib]', files)
  // They are read side by side, in no order.
  expect(asked).toEqual(new Set([`${folder}zotero.json`, `${folder}none.bib`]))
})

test('follows a style of the author’s', async () => {
  const { outline } = await load('csl: journal.csl')
  const sources = await loadSources(outline, `${folder}outline.yaml`, diskFiles, (problem) =>
    expect(problem).toBeNull(),
  )
  const { works } = await load('bibliography: zotero.json')
  const style = sources?.style ?? { xml: '' }
  const citations = [citing('yuan2012'), citing({ id: 'yuan2012', locator: page('5') })]
  const { form, entries, marks } = await formatCitations(works, citations, style, 'zh-CN')
  expect(form).toBe('numeric')
  expect(entries[0]?.text.text).toBe('新华社。日韩关系回暖，2022。')
  expect([...marks.values()].map(({ text }) => text.text)).toEqual(['<1>', '<1>（第5页）'])
})

test('asks for nothing when an outline names nothing', async () => {
  const { files, asked } = watchFiles(diskFiles)
  const { outline } = await load('lang: zh-CN')
  expect(await loadSources(outline, `${folder}outline.yaml`, files, () => {})).toBeNull()
  expect([...asked]).toEqual([])
})
