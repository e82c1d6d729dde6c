import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { it as base, expect, vi } from 'vitest'
import { contentKinds } from '../../scripts/outline/kinds.ts'
import { everySlide } from '../../scripts/outline/schema.ts'
import { type Editor, useEditor } from '../helpers/editor.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const modeline = '# yaml-language-server: $schema=./scripts/outline/outline.schema.json\n'

// The server waits for a pause in typing before it checks, and shares the machine with browsers of other tests.
vi.setConfig({ testTimeout: 30_000 })

// One server for all: starting it takes longer than everything it is asked.
const it = base.extend<{ editor: Editor }>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern which fixtures this one needs
  editor: [async ({}, use) => useEditor(root, use), { scope: 'file' }],
})

const slide = (keys: string) => `${modeline}title: T\nslides:\n  - title: S\n    ${keys.replaceAll('\n', '\n    ')}\n`

it('offers content keys and the keys of every slide inside a slide', async ({ editor }) => {
  const offers = await (await editor.open(slide('▮'))).offers()
  expect(offers).toEqual(expect.arrayContaining([...contentKinds, ...Object.keys(everySlide)]))
  expect(offers).not.toContain('summary')
})

it('offers slides and sections where either may begin', async ({ editor }) => {
  const offers = await (await editor.open(`${modeline}title: T\nslides:\n  - ▮\n`)).offers()
  expect(offers).toEqual(expect.arrayContaining(['title', 'section']))
})

it('offers the keys of an entry, of an aside, of the file', async ({ editor }) => {
  const stat = await editor.open(slide('stats:\n  - value: 1\n    ▮'))
  expect(await stat.offers()).toEqual(expect.arrayContaining(['unit', 'label', 'note']))
  const aside = await editor.open(slide('text: x\naside:\n  ▮'))
  expect(await aside.offers()).toEqual(['!include', 'title', 'text', 'points'])
  const top = await editor.open(`${modeline}title: T\n▮\nslides: []\n`)
  expect(await top.offers()).toEqual(expect.arrayContaining(['authors', 'agenda', 'lang']))
})

it('explains a key with its sentence and an example', async ({ editor }) => {
  const { about, example } = everySlide.takeaway.shape
  const hover = await (await editor.open(slide('text: x\ntake▮away: y'))).hover()
  expect(hover).toContain(about)
  expect(hover).toContain(example)
  const agenda = await editor.open(`${modeline}title: T\nagen▮da: false\nslides:\n  - { title: S, text: x }\n`)
  expect(await agenda.hover()).toContain('The slide of sections')
})

it.for([
  ['an unknown key', slide('text: x\ntakaway: y'), 'takaway', 'Property takaway is not allowed.'],
  ['a key that belongs elsewhere', slide('text: x\nsummary: y'), 'summary', 'Property summary is not allowed.'],
  ['an unknown key of an entry', slide('stats:\n  - { value: 1, lable: y, label: z }'), 'lable', 'Property lable is'],
  ['a second content', slide('text: x\nquote: y'), 'quote', 'move it to a slide of its own, or into "aside"'],
  ['an id that cannot stand in an address', slide('text: x\nid: 引言'), '引言', 'use Latin letters'],
  ['a place without pages', slide('text: x\nfrom: 引言'), '引言', '"一（一） pp. 113-114"'],
  ['a mapping where text belongs', slide('text: x\nnotes: { a: b }'), '{ a: b }', 'Expected one of string'],
  ['a slide with nothing under its title', slide('notes: y'), 't', 'nothing stands under the title: add one of points'],
] as const)('underlines %s', async ([, text, underlined, message], { editor }) => {
  const { problems } = await editor.open(text)
  expect(problems).toContainEqual({ underlined, message: expect.stringContaining(message) })
})

it('finds nothing to underline in the outline that comes with lectern', async ({ editor }) => {
  const outline = readFileSync(`${root}/outline.yaml`, 'utf8')
  expect(outline.startsWith(modeline)).toBe(true)
  expect((await editor.open(outline)).problems).toEqual([])
})

it('takes slides from other files, and nothing else in their place', async ({ editor }) => {
  const from = (slides: string) => `${modeline}title: T\nslides: ${slides}\n`
  for (const slides of ['!include a.yaml', '!include [a.yaml, b.yaml]', '[!include a.yaml, { title: S, text: x }]'])
    expect((await editor.open(from(slides))).problems, slides).toEqual([])
  expect((await editor.open(from('[some words]'))).problems).not.toEqual([])
})
