import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../scripts/source/diagnostic.ts'
import { diskFiles } from '../../scripts/source/disk-files.ts'
import { placeOf } from '../../scripts/source/source.ts'
import { startLectern } from '../helpers/lectern.ts'
import { parseText } from '../helpers/outline.ts'

/** What was told of a text: code and place. */
function told(text: string): readonly string[] {
  const diagnostics: Diagnostic[] = []
  parseText({ path: 'outline.yaml', text }, (diagnostic) => void diagnostics.push(diagnostic))
  return diagnostics.map(({ code, span }) => {
    const place = span && placeOf(span.source, span.start)
    return `${place?.line}:${place?.column} ${code}`
  })
}

const slides = 'slides:\n  - title: x\n    text: y\n'
const laughs = `title: x\na: &a [${'lol,'.repeat(9)}]\n${[...'bcdefghij'].map((name, index) => `${name}: &${name} [${`*${'abcdefghi'[index]},`.repeat(9)}]\n`).join('')}${slides}`
const wide = `title: x\nslides: &w\n${'  - { title: x, text: y }\n'.repeat(10_000)}x:\n${'  - *w\n'.repeat(10_000)}`

describe('an outline that overwhelms', () => {
  it.each([
    ['10,000 brackets', '['.repeat(10_000), '1:50 too-deep'],
    ['10,000 braces', '{a: '.repeat(10_000), '1:197 too-deep'],
    ['10,000 hyphens', `${'- '.repeat(10_000)}a`, '1:99 too-deep'],
    [
      '10,000 levels',
      Array.from({ length: 10_000 }, (_, level) => `${' '.repeat(level)}a:\n`).join(''),
      '50:50 too-deep',
    ],
    ['a billion laughs', laughs, expect.stringContaining('too-many-aliases')],
    ['a wide list, many times', wide, expect.stringContaining('too-many-aliases')],
    ['an alias of what it stands in', 'title: x\nslides: &a\n  - title: x\n    points: *a\n', '4:13 alias-loop'],
  ])('is refused at its place: %s', (_, text, place) => {
    expect(told(text)).toEqual([place])
  })

  it('may be large', () => {
    const slide =
      '  - { title: 首脑往来由断转续, text: 首脑往来由断转续首脑往来由断转续首脑往来由断转续首脑往来由断转续 }\n'
    expect(told(`title: x\nslides:\n${slide.repeat(20_000)}`)).toEqual([])
    expect(told(`title: x\nslides:\n  - title: x\n    text: ${'长 '.repeat(1_250_000)}\n`)).toEqual([])
  }, 60_000)

  it('may have 20,000 mistakes, or as many keys', () => {
    expect(told(`title: x\nslides:\n${'  - { titel: x, text: y }\n'.repeat(20_000)}`)).toHaveLength(20_000)
    const keys = Array.from({ length: 20_000 }, (_, index) => `key-${index}: x\n`).join('')
    expect(told(`title: x\n${keys}${slides}`)).toHaveLength(20_000)
  }, 60_000)
})

describe('an outline that misleads', () => {
  it.each([
    ['tags', `title: !!binary aGk=\n${slides}`, ['1:8 unknown-tag']],
    ['a tag of YAML’s own', `title: !!str 2022\n${slides}`, []],
    ['YAML 1.1', `%YAML 1.1\n---\ntitle: x\n${slides}`, []],
    ['an unknown directive', `%FOO bar\n---\ntitle: x\n${slides}`, []],
    [
      'keys of every object',
      `title: x\n__proto__: { a: b }\ntoString: x\n${slides}`,
      ['2:1 unknown-key', '3:1 unknown-key'],
    ],
    ['a key that is a number', `title: x\n1: x\n${slides}`, ['2:1 unknown-key']],
    ['keys that are none', `title: x\n? [a]\n: b\n: c\n${slides}`, ['2:3 unusable-key', '4:1 unusable-key']],
    ['a zero', `title: "a\\0"\n${slides}`, ['1:8 unusable-character']],
    ['half a character', `title: "\\uD83D"\n${slides}`, ['1:8 unusable-character']],
    ['an ordinary alias', `title: &t x\nsubtitle: *t\n${slides}`, []],
    ['CRLF', 'title: x\r\nslides:\r\n  - titel: x\r\n    text: "a\r\n      b"\r\n', ['3:5 unknown-key']],
  ])('is understood: %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
    expect(Object.keys({})).toEqual([])
    expect(({} as Record<string, unknown>).a).toBeUndefined()
  })
})

describe('a file that is no outline', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lectern-attack-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it.each([
    ['UTF-16 with a mark', Buffer.from('\ufefftitle: 中', 'utf16le'), 'utf-16'],
    ['UTF-16 without one', Buffer.from('title: 中', 'utf16le'), 'utf-16'],
    ['another encoding', Buffer.from([0x74, 0x3a, 0x20, 0xb3, 0xcc]), 'encoding'],
    ['more than 10 MB', Buffer.alloc(10_000_001, 'a'), 'large'],
  ])('is refused: %s', async (_, bytes, reason) => {
    const path = join(folder, 'outline.yaml')
    await writeFile(path, bytes)
    expect(await diskFiles.read(path)).toMatchObject({ reason })
  })

  it('is refused: a folder, a device, nothing', async () => {
    expect(await diskFiles.read(folder)).toMatchObject({ reason: 'folder' })
    expect(await diskFiles.read('/dev/zero')).toMatchObject({ reason: 'special' })
    expect(await diskFiles.read(join(folder, 'none.yaml'))).toMatchObject({ reason: 'missing' })
  })

  it.each([
    ['a billion laughs', laughs],
    ['a wide list', wide],
  ])(
    'takes little memory to refuse: %s',
    async (name, text) => {
      const path = join(folder, `${name.replaceAll(' ', '-')}.yaml`)
      await writeFile(path, text)
      const child = startLectern(['check', path], { env: { NODE_OPTIONS: '--max-old-space-size=120' } })
      const code = await new Promise((resolve) => child.once('exit', resolve))
      expect(code).toBe(1)
    },
    30_000,
  )
})
