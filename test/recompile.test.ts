import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { textAt } from '../scripts/bundle/bundle.ts'
import { type Compilation, compile, newWorkshop, type Workshop } from '../scripts/compile.ts'
import type { PageName } from '../scripts/render/templates.ts'
import type { Diagnostic } from '../scripts/source/diagnostic.ts'
import { newMemory } from '../scripts/source/memory.ts'
import { inEmptyFolder } from './helpers/print.ts'

/** A talk and the files beside it, as edits change them. */
interface Talk {
  head: Record<string, unknown>
  slides: Record<string, unknown>[]
  section: string
  works: string[]
  map: string
}

const works = ['a', 'b', 'c', 'd']
const contents: readonly (() => Record<string, unknown>)[] = [
  () => ({ text: '正文 [@a]，再引 [@c, 第5页]。' }),
  () => ({ points: ['**甲**：一', { text: '**乙**：二 [@b]', points: ['细节'] }], takeaway: '结论 [@d]', steps: true }),
  () => ({ chart: { data: { 甲: 1, 乙: 2 }, unit: '%', source: '来源 [@c]' } }),
  () => ({ chart: { data: { 甲: 1, 乙: 2 }, options: { series: 5 } } }),
  () => ({ relations: [{ '甲 -> 乙': '撮合' }, { '乙 <-> 丙': { label: '争端', kind: 'conflict' } }] }),
  () => ({ figure: { src: 'map.svg', alt: '图', caption: '图 1 $x^2$' } }),
  () => ({ math: [{ tex: 'a^2 + b^2 = c^2', note: '$a$ 与 $b$' }] }),
  () => ({ code: { text: 'let x = 1', lang: 'js' } }),
  () => ({
    table: { columns: ['议题', '韩国'], rows: [['贸易', '盼解禁 [@a]']] },
    aside: { title: '旁', text: '旁白' },
  }),
  () => ({
    timeline: [
      { date: '2019-07', title: '限制' },
      { date: '2020', text: '移出' },
    ],
  }),
  () => ({ stats: [{ value: 0.73, unit: '%', label: '差' }], from: 'p. 113' }),
  () => ({ statement: { text: '一句话', note: '**注**' }, minutes: 2 }),
  () => ({ title: '没有这样的键', titel: 'x', text: 'y' }),
]

function begin(): Talk {
  const slides = [0, 1, 2, 5, 6].map((kind, at) => ({ title: `第${at}页`, ...contents[kind]?.(), notes: `讲稿${at}` }))
  return { head: { lang: 'zh-CN', title: '小讲' }, slides, section: '一节', works: [...works], map: drawing('图') }
}

const drawing = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="9"><text y="8">${text}</text></svg>`

/** What an author does to a talk; `at` and `which` are any numbers. */
const edits: Readonly<Record<string, (talk: Talk, at: number, which: number) => void>> = {
  retitle: ({ slides }, at, which) =>
    Object.assign(slides[at % slides.length] ?? {}, { title: `改成 [@${works[which % 4]}]` }),
  note: ({ slides }, at, which) =>
    Object.assign(slides[at % slides.length] ?? {}, { notes: `说 [@${works[which % 4]}]\n\n再说` }),
  unnote: ({ slides }, at) => void delete slides[at % slides.length]?.notes,
  insert: ({ slides }, at, which) =>
    void slides.splice(at % (slides.length + 1), 0, { title: `新${which}`, ...contents[which % contents.length]?.() }),
  remove: ({ slides }, at) => void (slides.length > 1 && slides.splice(at % slides.length, 1)),
  move: ({ slides }, at, to) => void slides.splice(to % slides.length, 0, ...slides.splice(at % slides.length, 1)),
  rename: (talk, _, which) => Object.assign(talk, { section: `第${which}节` }),
  draw: (talk, _, which) => Object.assign(talk, { map: drawing(`图${which % 3}`) }),
  shelve: (talk, at) => void talk.works.push(...talk.works.splice(at % 4, 1)),
  publish: (talk, at, which) => Object.assign(talk.works, { [at % 4]: `${talk.works[at % 4]?.[0]} ${which}` }),
  head: (talk, at, which) => {
    const heads = [
      { lang: which % 2 ? 'en' : 'ja' },
      { lang: 'zh-CN' },
      { title: `讲 ${which}` },
      { minutes: which },
      { subtitle: '副题 [@b]' },
      { csl: 'apa' },
      { handout: { layout: which % 2 ? 'text' : '4up' } },
      { authors: [{ name: '谢' }] },
      { 'references-slide': false },
    ]
    Object.assign(talk.head, heads[at % heads.length])
  },
}

function bibliography(works: readonly string[]): string {
  return stringify(
    works.map((work) => {
      const [id = '', issue = '1'] = work.split(' ')
      const title = `题目${id}`
      return { id, type: 'article-journal', title, author: [{ family: '金' }], issued: { year: 2020 }, issue }
    }),
  )
}

/** The slides of the section stand in a file of their own. */
async function write(folder: string, { head, slides, section, works, map }: Talk): Promise<void> {
  const [first, ...others] = slides
  const outline = {
    ...head,
    bibliography: 'refs.yaml',
    slides: [first, { section, slides: 'PART' }],
  }
  await writeFile(join(folder, 'outline.yaml'), stringify(outline).replace('PART', '!include part.yaml'))
  await writeFile(join(folder, 'part.yaml'), stringify(others.length > 0 ? others : [first]))
  await writeFile(join(folder, 'refs.yaml'), bibliography(works))
  await writeFile(join(folder, 'map.svg'), map)
}

/** Everything that a compilation says, but for the bytes of fonts, which are as many as there were edits. */
function saidBy({ diagnostics, read, result }: Compilation) {
  const told = diagnostics.map(({ code, facts, span }: Diagnostic) => ({ code, facts, span: spanOf(span) }))
  const pages = ['index.html', 'slides.html', 'handout.html'].filter((path) => result?.bundle.has(path))
  return {
    told: [...told].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
    read: [...read].sort(),
    pages: pages.map((path) => result && textAt(path, result.bundle)),
    slides: result?.deck.slides.map(({ id, number, title, span }) => ({ id, number, title, span: spanOf(span) })),
    missing: result?.missingCharacters,
    figures: [...(result?.bundle.keys() ?? [])].filter((path) => path.startsWith('figures/')),
  }
}

function spanOf(span: Diagnostic['span']) {
  return span && { path: span.source.path, text: span.source.text.slice(span.start, span.end), start: span.start }
}

const pages: readonly PageName[] = ['deck', 'slides', 'handout']

test('says after any edits what it says of the outline alone', { timeout: 120_000 }, async () => {
  const edit = fc.record({ name: fc.constantFrom(...Object.keys(edits)), at: fc.nat(30), which: fc.nat(30) })
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 5, maxLength: 12 }), (list) =>
      inEmptyFolder(async (folder) => {
        const outline = join(folder, 'outline.yaml')
        const workshop: Workshop = newWorkshop()
        const talk = begin()
        for (const { name, at, which } of [{ name: 'rename', at: 0, which: 1 }, ...list]) {
          edits[name]?.(talk, at, which)
          await write(folder, talk)
          const again = await compile(outline, pages, {}, workshop)
          const alone = await compile(outline, pages, {}, { memory: newMemory(), fonts: workshop.fonts })
          expect(saidBy(again)).toEqual(saidBy(alone))
        }
        const again = await compile(outline, pages, {}, workshop)
        const built = await compile(outline, pages)
        // What a build has put into the page.
        const [, ...printed] = saidBy(built).pages
        expect(saidBy(again).pages.slice(1)).toEqual(printed)
        expect(saidBy(again).told).toEqual(saidBy(built).told)
      }),
    ),
    { numRuns: Number(process.env.RUNS ?? 3) },
  )
})
