import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { drawSlides } from '../../scripts/render/drawings.ts'
import type { Diagnostic, Report } from '../../scripts/source/diagnostic.ts'
import { deckFrom } from '../helpers/outline.ts'
import { inEmptyFolder } from '../helpers/print.ts'

/** Ten times what the slowest of these takes, since other tests run beside them. */
vi.setConfig({ testTimeout: 30_000 })

const unexpected = ({ code }: { readonly code: string }) => expect.fail(code)

/** What is drawn of slides that hold these relations, in YAML on one line each. */
const drawn = (relations: readonly string[], lang = 'zh-CN', more = '', report: Report = unexpected) =>
  inEmptyFolder(async (folder) => {
    const path = join(folder, 'outline.yaml')
    const slides = relations.map((value) => `  - { title: T, relations: ${value}${more} }\n`)
    await writeFile(path, `lang: ${lang}\ntitle: T\nslides:\n${slides.join('')}`)
    return [...(await drawSlides(await deckFrom(path), report)).values()]
  })

const triangle = '[甲 -> 乙: 撮合, 甲 -> 丙: { kind: pressure }, 乙 <-> 丙: { label: 争端, kind: conflict }]'
const ring = '[a -> b: one, b -> c: two, c -> d: three, d -> e: four, e -> a: five]'

test('draws the same bytes every time, whatever is drawn beside it', async () => {
  const [alone] = await drawn([ring])
  expect(await drawn([triangle, ring, ring])).toEqual([expect.any(String), alone, alone])
})

test('has no ids, which would collide with those of the next slide', async () => {
  expect((await drawn([triangle, ring])).join('')).not.toMatch(/\sid=|url\(/)
})

test('gives each direction its arrowheads', async () => {
  const heads = async (link: string) => ((await drawn([`[${link}]`]))[0] ?? '').match(/class="head"/g)?.length ?? 0
  expect([await heads('甲 -- 乙'), await heads('甲 -> 乙'), await heads('甲 <-> 乙')]).toEqual([0, 1, 2])
})

test('tells the kinds of link apart by more than colour, in drawing and key', async () => {
  const [drawing = ''] = await drawn(['[甲 -- 乙: { kind: cooperation }, 乙 -- 丙: { kind: conflict }]'])
  const marks = [...drawing.matchAll(/<circle[^>]*\/><path d="([^"]*)"/g)].map(([, mark]) =>
    mark?.replace(/[\d.]+/g, '0'),
  )
  expect(new Set(marks.slice(0, 2))).toEqual(new Set(marks.slice(2)))
  expect(new Set(marks).size).toBe(2)
  expect(drawing.match(/line-inner/g)).toHaveLength(2)
})

test.each([
  ['zh-CN', ['合作', '冲突', '施压']],
  ['zh-TW', ['合作', '衝突', '施壓']],
  ['ja', ['協力', '対立', '圧力']],
  ['ko', ['협력', '갈등', '압박']],
  ['en', ['cooperation', 'conflict', 'pressure']],
])('has a key of the kinds in use, in %s', async (lang, words) => {
  const links = ['甲 -> 乙: { kind: pressure }', '乙 -> 丙: { kind: conflict }', '丙 -> 甲: { kind: cooperation }']
  const [all = '', one = ''] = await drawn([`[${links.join(', ')}]`, '[甲 -> 乙: { kind: conflict }, 乙 -> 丙]'], lang)
  const key = (drawing: string) => [...drawing.matchAll(/<\/svg>([^<]+)<\/li>/g)].map(([, word]) => word)
  expect(key(all)).toEqual(words)
  expect(key(one)).toEqual([words[1]])
  expect((await drawn(['[甲 -> 乙: x]'], lang)).join('')).not.toContain('<ul')
})

test('describes itself by its links, unless the author does', async () => {
  const [own, given] = await drawn([triangle, '{ links: [甲 -> 乙], alt: 甲管着乙 }'])
  expect(own).toContain('aria-label="关系图：甲 → 乙（撮合）；甲 → 丙（施压）；乙 ↔ 丙（冲突：争端）"')
  expect(given).toContain('aria-label="甲管着乙"')
  const [english] = await drawn(['[Seoul <-> Tokyo: { label: history, kind: conflict }, Seoul -- Washington]'], 'en')
  expect(english).toContain('aria-label="Diagram of relations: Seoul ↔ Tokyo (conflict: history); Seoul — Washington"')
})

test('shows Markdown as plain text, and what looks like HTML as it is typed', async () => {
  const [drawing = ''] = await drawn(['["**甲** -> 乙": "*强*<b>"]'])
  expect([...drawing.matchAll(/<tspan x[^>]*>(.*?)<\/tspan>/g)].map(([, text]) => text)).toEqual([
    '强&lt;b&gt;',
    '甲',
    '乙',
  ])
})

test('marks Korean and Japanese words, which have fonts of their own', async () => {
  expect((await drawn(['[한국 -> 甲: あい]'])).join('')).toMatch(
    /<tspan lang="ja">あい<\/tspan>.*<tspan lang="ko">한국<\/tspan>/s,
  )
})

test('shows links one by one when the slide has steps', async () => {
  const fragments = async (more: string) =>
    ((await drawn([triangle], 'zh-CN', more))[0] ?? '').match(/ fragment"/g)?.length ?? 0
  expect([await fragments(''), await fragments(', steps: true')]).toEqual([0, 3])
})

test('warns of words that have to be set smaller than a reader can read, at the first link', async () => {
  const told: Diagnostic[] = []
  const crowd = ['a -> b', 'b -> c', 'c -> d', 'd -> a', 'a -> c', 'b -> d'].map(
    (link) => `${link}: ${'many words '.repeat(9)}`,
  )
  await drawn([triangle, `[${crowd.join(', ')}]`], 'en', ', aside: x, takeaway: y', (diagnostic) =>
    told.push(diagnostic),
  )
  expect(told).toMatchObject([{ code: 'small-relations', facts: { smallest: 22 } }])
  expect(told.map(({ span }) => span?.source.text.slice(span.start, span.end))).toEqual(['a -> b'])
})

test('keeps to what an aside, a takeaway and a long title leave of the slide', async () => {
  const sizeOf = async (more: string) => {
    const [, width = '', height = ''] =
      /width="([\d.]+)" height="([\d.]+)"/.exec((await drawn([ring], 'en', more))[0] ?? '') ?? []
    return { width: Number(width), height: Number(height) }
  }
  expect((await sizeOf('')).width).toBeGreaterThan(748)
  expect((await sizeOf(', aside: x')).width).toBeLessThanOrEqual(748)
  expect((await sizeOf(', takeaway: x')).height).toBeLessThanOrEqual(374)
})
