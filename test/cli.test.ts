import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { help } from '../scripts/commands/help.ts'
import { lectern, type Run, type Surroundings } from './helpers/lectern.ts'
import { yaml } from './helpers/outline.ts'
import { inEmptyFolder } from './helpers/print.ts'

/** For tests that start the program once or twice: ten times what that takes, since other tests run beside them. */
const runTimeout = 30_000

const good = yaml`
  title: 小讲
  slides:
    - { title: 一, text: 往来由断转续 }
`

const wrong = yaml`
  titel: 小讲
  slides:
    - title: 一
      points: [甲]
      text: 乙
    - { title: 二, text: 丙, minutes: 三 }
`

const unsettling = yaml`
  title: 小讲
  slides:
    - { title: 一, text: <b>甲</b> }
`

/** Runs lectern in a folder that holds only these files. */
async function run(
  words: readonly string[],
  files: Readonly<Record<string, string>> = {},
  env: Surroundings['env'] = {},
): Promise<Run> {
  return inEmptyFolder(async (cwd) => {
    for (const [name, text] of Object.entries(files)) await writeFile(join(cwd, name), text)
    return lectern(words, { cwd, env })
  })
}

describe('answers a question on stdout', () => {
  test.each([['--help'], ['-h'], ['build', '--help']])(
    '%s',
    async (...words) => {
      expect(await run(words)).toEqual({ code: 0, stdout: `${help.en}\n`, stderr: '' })
    },
    runTimeout,
  )

  test(
    '--version',
    async () => {
      const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'))
      expect(await run(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
    },
    runTimeout,
  )
})

describe('says with exit code 2 what it does not understand', () => {
  test.each([
    [[], 'which command?', 'lectern --help shows what there is'],
    [['biuld'], 'unknown command "biuld"', 'did you mean "build"?'],
    [['perform'], 'unknown command "perform"', 'there is: init, build, preview, check, schema'],
    [['build', '--onyl', 'html'], 'unknown flag "--onyl"', 'did you mean "--only"?'],
    [['build', '--only', 'hmtl'], 'unknown value for --only "hmtl"', 'did you mean "html"?'],
    [['check', '--lang', 'fr'], 'unknown value for --lang "fr"', 'there is: en, zh'],
    [['build', '--scale', '9'], '--scale takes a number from 0.1 to 8, not "9"', 'lectern --help shows what there is'],
    [
      ['build', '--timeout', '1e3'],
      '--timeout takes a number from 1 to 86400, not "1e3"',
      'lectern --help shows what there is',
    ],
    [['check', '--format', 'xml'], 'unknown value for --format "xml"', 'did you mean "html"?'],
    [
      ['build', 'a.yaml', 'b.yaml'],
      'one outline at a time: "b.yaml" is one too many',
      'lectern --help shows what there is',
    ],
  ])(
    '%j',
    async (words, message, hint) => {
      const { code, stdout, stderr } = await run(words)
      const [said, hinted] = stderr.split('\n  hint: ')
      expect({ code, stdout, said, hinted: hinted?.trimEnd() }).toEqual({
        code: 2,
        stdout: '',
        said: `lectern: ${message}`,
        hinted: hint,
      })
    },
    runTimeout,
  )
})

test(
  'complains in the language of the author',
  async () => {
    const { code, stderr } = await run(['biuld', '--lang', 'zh'])
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'lectern: 没有“biuld”这个命令\n  建议：是不是想写“build”？\n' })
  },
  runTimeout,
)

describe('check', () => {
  test(
    'finds nothing wrong, and writes nothing to stdout',
    async () => {
      expect(await run(['check'], { 'outline.yaml': good })).toEqual({
        code: 0,
        stdout: '',
        stderr: 'outline.yaml: 3 slides, nothing to mend\n',
      })
    },
    runTimeout,
  )

  test(
    'misses an outline that is not there',
    async () => {
      const { code, stdout, stderr } = await run(['check', 'talk.yaml'])
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
      expect(stderr).toMatch(/^error: talk\.yaml does not exist/)
    },
    runTimeout,
  )

  test(
    'tells every mistake in one run, in the order of the file',
    async () => {
      const { code, stdout, stderr } = await run(['check'], { 'outline.yaml': wrong })
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
      expect(stderr.match(/^outline\.yaml:\d+:\d+ error/gm)).toEqual([
        'outline.yaml:1:1 error',
        'outline.yaml:5:5 error',
        'outline.yaml:6:35 error',
      ])
      expect(stderr).toMatch(/\n3 errors\n$/)
    },
    runTimeout,
  )

  test(
    'gives tools one JSON object a line, on stdout',
    async () => {
      const { code, stdout, stderr } = await run(['check', '--format', 'json'], { 'outline.yaml': wrong })
      const lines = stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line))
      expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
      expect(lines.map(({ code, line, column }) => [code, line, column])).toEqual([
        ['unknown-key', 1, 1],
        ['two-contents', 5, 5],
        ['wrong-type', 6, 35],
      ])
      expect(lines[0]).toMatchObject({
        severity: 'error',
        path: 'outline.yaml',
        hint: 'did you mean "title"?',
        start: 0,
        end: 5,
      })
    },
    runTimeout,
  )

  test(
    'lets warnings pass, unless it is strict',
    async () => {
      const files = { 'outline.yaml': unsettling }
      const [lenient, strict] = await Promise.all([run(['check'], files), run(['check', '--strict'], files)])
      expect(lenient.stderr).toContain('(raw-html)')
      expect(strict.stderr).toBe(lenient.stderr)
      expect([lenient.code, strict.code]).toEqual([0, 1])
    },
    runTimeout,
  )

  test(
    'speaks the language of the author',
    async () => {
      const files = { 'outline.yaml': wrong }
      const [asked, set] = await Promise.all([
        run(['check', '--lang', 'zh'], files),
        run(['check'], files, { LC_ALL: 'zh_CN.UTF-8' }),
      ])
      expect(asked.stderr).toContain('是不是想写“title”？')
      expect(set.stderr).toBe(asked.stderr)
    },
    runTimeout,
  )

  test(
    'sends no colours into a pipe, whatever the terminal can do',
    async () => {
      const { stderr } = await run(
        ['check'],
        { 'outline.yaml': wrong },
        { TERM: 'xterm-256color', COLORTERM: 'truecolor' },
      )
      expect(stderr).not.toContain('\u001b')
    },
    runTimeout,
  )
})

describe('build', () => {
  test(
    'names on stdout only what it wrote',
    async () => {
      expect(await run(['build', '--only', 'html'], { 'outline.yaml': good })).toEqual({
        code: 0,
        stdout: `${join('dist', 'index.html')}\n`,
        stderr: '',
      })
    },
    runTimeout,
  )

  test(
    'makes nothing of an outline with warnings when it is strict',
    async () => {
      const { code, stdout } = await run(['build', '--strict', '--only', 'html'], { 'outline.yaml': unsettling })
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    },
    runTimeout,
  )

  test(
    'writes dist beside the outline',
    () =>
      inEmptyFolder(async (cwd) => {
        await mkdir(join(cwd, 'talk'))
        await writeFile(join(cwd, 'talk', 'outline.yaml'), good)
        const { stdout } = await lectern(['build', 'talk/outline.yaml', '--only', 'html'], { cwd })
        expect(stdout).toBe(`${join('talk', 'dist', 'index.html')}\n`)
        expect(await readFile(join(cwd, 'talk', 'dist', 'index.html'), 'utf8')).toContain('小讲')
      }),
    runTimeout,
  )
})
