import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lectern } from '../helpers/lectern.ts'
import { inEmptyFolder } from '../helpers/print.ts'

/** For tests that start the program once or twice: ten times what that takes, since other tests run beside them. */
const runTimeout = 30_000

const starter = (language: string) =>
  readFile(new URL(`../../templates/starter/outline.${language}.yaml`, import.meta.url), 'utf8')

describe('init', () => {
  test.each([
    ['zh', ['--lang', 'zh'], {}],
    ['en', ['--lang', 'en'], { LC_ALL: 'zh_CN.UTF-8' }],
    ['zh', [], { LC_ALL: 'zh_CN.UTF-8' }],
    ['en', [], { LC_ALL: 'de_DE.UTF-8' }],
  ])(
    'begins an outline in the author’s language: %s for %j and %o',
    (language, words, env) =>
      inEmptyFolder(async (cwd) => {
        const { code, stdout } = await lectern(['init', ...words], { cwd, env })
        expect({ code, stdout }).toEqual({ code: 0, stdout: 'outline.yaml\n' })
        expect(await readdir(cwd)).toEqual(['outline.yaml'])
        expect(await readFile(join(cwd, 'outline.yaml'), 'utf8')).toBe(await starter(language))
      }),
    runTimeout,
  )

  test(
    'says what to do next',
    () =>
      inEmptyFolder(async (cwd) => {
        const outline = join('my talk', 'outline.yaml')
        const { stdout, stderr } = await lectern(['init', outline], { cwd })
        expect(stdout).toBe(`${outline}\n`)
        expect(stderr).toBe(
          `write your talk into ${outline}, then run: lectern build "${outline}"\n` +
            `what you show is ${join('my talk', 'dist', 'index.html')}: open it in a browser\n`,
        )
      }),
    runTimeout,
  )

  test.each([
    ['a file', (path: string) => writeFile(path, 'title: 我的\n')],
    ['a folder', (path: string) => mkdir(path)],
    ['a link to nowhere', (path: string) => symlink('elsewhere.yaml', path)],
  ])(
    'leaves %s of that name as it is',
    (_, prepare) =>
      inEmptyFolder(async (cwd) => {
        await prepare(join(cwd, 'outline.yaml'))
        const { code, stdout, stderr } = await lectern(['init'], { cwd })
        expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
        expect(stderr).toMatch(/^lectern: outline\.yaml is there already, and stays as it is/)
        expect(await readdir(cwd)).toEqual(['outline.yaml'])
        if (_ === 'a file') expect(await readFile(join(cwd, 'outline.yaml'), 'utf8')).toBe('title: 我的\n')
      }),
    runTimeout,
  )

  test(
    'says so when it may not write, and leaves nothing behind',
    () =>
      inEmptyFolder(async (cwd) => {
        await writeFile(join(cwd, 'talk'), '')
        const { code, stderr } = await lectern(['init', join('talk', 'outline.yaml')], { cwd })
        expect(code).toBe(3)
        expect(stderr).toMatch(/^lectern: nothing was written to talk: a file of that name is in the way\n {2}hint: /)
        expect(await readdir(cwd)).toEqual(['talk'])
      }),
    runTimeout,
  )
})
