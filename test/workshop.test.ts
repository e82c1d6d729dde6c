import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { textAt } from '../scripts/bundle/bundle.ts'
import { compile, newWorkshop } from '../scripts/compile.ts'
import type { PageName } from '../scripts/render/templates.ts'
import { yaml } from './helpers/outline.ts'
import { inEmptyFolder } from './helpers/print.ts'

const talk = yaml`
  title: 小讲
  slides:
    - { title: 第一页, text: 甲 }
    - { title: 第二页, figure: { src: map.svg, alt: 图 } }
`
const map = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text y="8">丙</text></svg>'
const templatesFolder = fileURLToPath(new URL('../templates/', import.meta.url))

/** A folder with a talk, and a workshop in which `compileAgain` compiles it. */
function inWorkshop(
  use: (tools: {
    write: (name: string, text: string) => Promise<void>
    compileAgain: (...wanted: PageName[]) => ReturnType<typeof compile>
    workshop: ReturnType<typeof newWorkshop>
    folder: string
  }) => Promise<void>,
): Promise<void> {
  return inEmptyFolder(async (folder) => {
    const workshop = newWorkshop()
    const write = (name: string, text: string) => writeFile(join(folder, name), text)
    await write('outline.yaml', talk)
    await write('map.svg', map)
    const compileAgain = (...wanted: PageName[]) => compile(join(folder, 'outline.yaml'), wanted, {}, workshop)
    await use({ write, compileAgain, workshop, folder })
  })
}

async function bundleOf(compiling: ReturnType<typeof compile>) {
  const { result, diagnostics } = await compiling
  if (!result) throw new Error(JSON.stringify(diagnostics))
  return result.bundle
}

describe('in a workshop', () => {
  test('the deck has everything beside it', () =>
    inWorkshop(async ({ compileAgain }) => {
      const bundle = await bundleOf(compileAgain('deck'))
      const html = textAt('index.html', bundle)
      const links = [...html.matchAll(/ (?:href|src)="([^"#]+)"/g)].map(([, path = '']) => path)
      expect(links).toEqual(['deck-fonts.css', 'deck.css', 'deck.js'])
      const fonts = [...textAt('deck-fonts.css', bundle).matchAll(/url\("([^"]+)"\)/g)].map(([, path = '']) => path)
      expect(fonts.length).toBeGreaterThan(2)
      expect([...bundle.keys()]).toEqual(expect.arrayContaining([...links, ...fonts]))
      expect(bundle.has('slides.html')).toBe(false)
    }))

  test('files that are as they were are the same bytes', () =>
    inWorkshop(async ({ compileAgain, write }) => {
      const before = await bundleOf(compileAgain('deck', 'handout'))
      await write('outline.yaml', talk.replace('第一页', '第二页'))
      const after = await bundleOf(compileAgain('deck', 'handout'))
      const changed = [...after].filter(([path, { bytes }]) => before.get(path)?.bytes !== bytes)
      expect(changed.map(([path]) => path).sort()).toEqual(['handout.html', 'index.html'])
    }))

  test('all that was read is known, also what is not the author’s', () =>
    inWorkshop(async ({ compileAgain, folder }) => {
      for (const _ of ['first', 'second']) {
        const { read } = await compileAgain('deck', 'handout')
        const own = [
          'slide.hbs',
          'kinds/points.hbs',
          'styles/themes/ink.css',
          'styles/handout.css',
          'browser/deck/start.ts',
        ]
        const expected = [...['outline.yaml', 'map.svg'].map((name) => join(folder, name))]
        expect(read).toEqual(expect.arrayContaining([...expected, ...own.map((name) => join(templatesFolder, name))]))
      }
    }))

  test('mistakes are told again and again, and leave nothing behind', () =>
    inWorkshop(async ({ compileAgain, write, workshop }) => {
      const good = textAt('index.html', await bundleOf(compileAgain('deck')))
      const size = workshop.memory.size()
      for (const mistake of ['titel: x', 'figure: { src: none.svg, alt: x }', 'text: [']) {
        await write('outline.yaml', `${talk}  - { title: 第三页, ${mistake} }\n`)
        const told = await compileAgain('deck')
        expect(told.result).toBeNull()
        expect((await compileAgain('deck')).diagnostics).toEqual(told.diagnostics)
      }
      await write('outline.yaml', talk)
      expect(textAt('index.html', await bundleOf(compileAgain('deck')))).toBe(good)
      expect(workshop.memory.size()).toBeLessThanOrEqual(size + 5)
    }))

  test('memory stays flat', () =>
    inWorkshop(async ({ compileAgain, write, workshop }) => {
      const sizes: number[] = []
      for (let edit = 0; edit < 60; edit++) {
        await write('outline.yaml', talk.replace('甲', `甲${edit}`))
        await bundleOf(compileAgain('deck'))
        sizes.push(workshop.memory.size() + performance.getEntriesByType('measure').length)
      }
      expect(Math.max(...sizes.slice(20))).toBeLessThanOrEqual(Math.max(...sizes.slice(0, 20)))
    }))
})

test('a build has one file with everything inside it', async () => {
  const bundle = await inEmptyBundle()
  expect([...bundle.keys()]).toEqual(['index.html'])
})

async function inEmptyBundle() {
  let bundle: Awaited<ReturnType<typeof bundleOf>> = new Map()
  await inEmptyFolder(async (folder) => {
    await writeFile(join(folder, 'outline.yaml'), talk)
    await writeFile(join(folder, 'map.svg'), map)
    bundle = await bundleOf(compile(join(folder, 'outline.yaml'), ['deck']))
  })
  return bundle
}
