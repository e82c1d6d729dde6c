import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compile } from '../../scripts/compile.ts'
import { loadOutline } from '../../scripts/outline/load-outline.ts'
import { parseOutline } from '../../scripts/outline/parse-outline.ts'
import type { Diagnostic } from '../../scripts/source/diagnostic.ts'
import type { Files } from '../../scripts/source/files.ts'
import { placeOf } from '../../scripts/source/source.ts'

/** Files in memory, in the folder /talk. */
const inMemory = (texts: Readonly<Record<string, string>>): Files => ({
  realPath: async (path) => path,
  readBytes: async (path) => ({ path, reason: 'missing' as const }),
  list: async () => 'missing',
  read: async (path) => {
    const shown = path.replace('/talk/', '')
    const text = texts[shown]
    return text === undefined ? { path: shown, reason: 'missing' } : { path: shown, text }
  },
})

/** The titles of an outline's slides and sections, in order, and what was told: code and place. */
async function read(texts: Readonly<Record<string, string>>) {
  const told: Diagnostic[] = []
  const report = (diagnostic: Diagnostic) => void told.push(diagnostic)
  const document = await loadOutline('/talk/outline.yaml', inMemory(texts), report)
  const outline = document && parseOutline(document, report)
  const titles = outline?.slides.map((entry) => ('section' in entry ? entry.section : entry.title).value)
  return { titles, told: told.map(shown), outline }
}

function shown({ code, span }: Diagnostic): string {
  if (!span) return code
  const { line, column } = placeOf(span.source, span.start)
  return `${span.source.path}:${line}:${column} ${code}`
}

const outline = (slides: string) => `title: x\nslides:${slides}\n`
const slide = (title: string) => `title: ${title}\ntext: y\n`

describe('an include', () => {
  it.each([
    ['one file', ' !include a.yaml', ['a']],
    ['several files', ' !include [b.yaml, a.yaml]', ['b1', 'b2', 'a']],
    ['an entry', '\n  - title: own\n    text: y\n  - !include b.yaml\n  - !include c.yaml', ['own', 'b1', 'b2', 'c']],
    ['a file that includes others', ' !include parts/d.yaml', ['e', 'c']],
    ['an alias of an include', '\n  - &again !include a.yaml\n  - *again', ['a', 'a']],
  ])('brings in %s', async (_, slides, titles) => {
    const texts = {
      'outline.yaml': outline(slides),
      'a.yaml': slide('a'),
      'b.yaml': '- { title: b1, text: y }\n- { title: b2, text: y }\n',
      'c.yaml': 'slides:\n  - section: c\n    slides: !include a.yaml\n',
      'parts/d.yaml': '- !include e.yaml\n- !include ../c.yaml\n',
      'parts/e.yaml': slide('e'),
    }
    expect(await read(texts)).toMatchObject({ titles, told: [] })
  })

  it('keeps the aliases of each file apart', async () => {
    const texts = {
      'outline.yaml': 'title: &x 外\nslides: !include [a.yaml, b.yaml]\n',
      'a.yaml': '- { title: &x 内, text: *x }\n',
      'b.yaml': '- { title: b, text: *x }\n',
    }
    expect(await read(texts)).toMatchObject({ titles: ['内', 'b'], told: ['b.yaml:1:21 yaml-syntax'] })
  })

  it.each([
    [
      'a mistake in the file, once',
      '[a.yaml, a.yaml]',
      { 'a.yaml': 'titel: a\ntext: y\n' },
      ['a.yaml:1:1 unknown-key'],
    ],
    ['a file that is no YAML', 'a.yaml', { 'a.yaml': 'title: "a\n' }, ['a.yaml:1:8 yaml-syntax']],
    ['a missing file', 'a.yaml', {}, ['outline.yaml:2:18 unreadable-file']],
    ['an empty file', 'a.yaml', { 'a.yaml': '---\n' }, ['outline.yaml:2:18 empty-include']],
    ['an empty list', 'a.yaml', { 'a.yaml': 'slides: []\n' }, ['outline.yaml:2:18 empty-include']],
    ['a file outside', '../a.yaml', {}, ['outline.yaml:2:18 include-outside']],
    ['an absolute path outside', '/etc/passwd', {}, ['outline.yaml:2:18 include-outside']],
    ['no path', '', {}, ['outline.yaml:2:9 wrong-type']],
    ['an empty list of paths', '[]', {}, ['outline.yaml:2:18 empty-list']],
    ['the outline itself', 'outline.yaml', {}, ['outline.yaml:2:18 include-loop']],
    [
      'a loop',
      'a.yaml',
      { 'a.yaml': '- !include b.yaml\n', 'b.yaml': '- !include a.yaml\n' },
      ['b.yaml:1:12 include-loop'],
    ],
    ['an include elsewhere', 'a.yaml', { 'a.yaml': 'title: !include b\ntext: y\n' }, ['a.yaml:1:8 misplaced-include']],
  ])('tells of %s', async (_, include, files, told) => {
    expect((await read({ 'outline.yaml': outline(` !include ${include}`), ...files })).told).toEqual(told)
  })

  it('refuses files that include each other twice, again and again', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `${index}.yaml`)
    const doubling = names.map((name, index) => [name, `- !include ${index + 1}.yaml\n`.repeat(2)])
    const texts = {
      'outline.yaml': outline(' !include 0.yaml'),
      ...Object.fromEntries(doubling),
      '30.yaml': slide('z'),
    }
    expect((await read(texts)).told).toEqual([expect.stringContaining('too-many-includes')])
  })

  it('names the other file of an id that is taken', async () => {
    const texts = {
      'outline.yaml': outline(' !include [a.yaml, b.yaml]'),
      'a.yaml': `id: same\n${slide('a')}`,
      'b.yaml': `id: same\n${slide('b')}`,
    }
    expect((await read(texts)).told).toEqual(['b.yaml:1:5 duplicate-id'])
  })
})

describe('a compilation', () => {
  let folder: string
  beforeEach(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), 'lectern-include-')))
  })
  afterEach(() => rm(folder, { recursive: true }))

  async function write(name: string, text: string): Promise<void> {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }

  it('knows every file that was read or tried, also when it fails', async () => {
    await write('outline.yaml', outline(' !include [parts/a.yaml, parts/none.yaml]'))
    await write('parts/a.yaml', '- !include b.yaml\n')
    await write('parts/b.yaml', 'titel: b\n')
    const { read, result } = await compile(join(folder, 'outline.yaml'), [])
    const expected = ['outline.yaml', 'parts/a.yaml', 'parts/none.yaml', 'parts/b.yaml']
    expect(result).toBeNull()
    expect(read).toEqual(expected.map((name) => join(folder, name)))
  })

  it('refuses a symbolic link that leads outside, and takes one that stays inside', async () => {
    await write('talk/outline.yaml', outline('\n  - !include out.yaml\n  - !include in.yaml'))
    await write('secret.yaml', slide('secret'))
    await write('talk/parts/a.yaml', slide('a'))
    await symlink(join(folder, 'secret.yaml'), join(folder, 'talk/out.yaml'))
    await symlink('parts/a.yaml', join(folder, 'talk/in.yaml'))
    const { diagnostics } = await compile(join(folder, 'talk/outline.yaml'), [])
    expect(diagnostics.map(({ code }) => code)).toEqual(['include-outside'])
  })
})
