import { existsSync, readdirSync } from 'node:fs'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { check } from '../scripts/commands/check.ts'
import type { Terminal } from '../scripts/commands/terminal.ts'
import { noPaint } from '../scripts/source/paint.ts'
import { buildTimeout, lectern } from './helpers/lectern.ts'
import { yaml } from './helpers/outline.ts'
import { browserTimeout, inEmptyFolder } from './helpers/print.ts'
import { type RunningBrowser, startBrowser } from './helpers/running-browser.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const invalid = (name: string) => `${root}test/outlines/invalid/${name}.yaml`

let browser: RunningBrowser
beforeAll(async () => {
  browser = await startBrowser()
}, browserTimeout)
afterAll(() => browser.stop())

/** What `lectern check` says of an outline, as it looks at its slides. */
async function said(outline: string): Promise<string> {
  const lines: string[] = []
  const say = (line: string) => void lines.push(line)
  const terminal: Terminal = { result: say, say, progress: () => {}, paint: noPaint, locale: 'en' }
  const common = {
    format: 'text',
    strict: false,
    looks: true,
    out: null,
    source: null,
    timing: false,
    coverage: false,
  } as const
  await check({ ...common, outline, browser: browser.endpoint }, terminal)
  return lines.join('\n')
}

describe('raises no false alarm', () => {
  // In test/outlines/themes/ is every kind of slide, and every type of chart.
  const folders = ['', 'templates/starter/', 'test/outlines/themes/', 'test/outlines/handouts/']
  const outlines = folders.flatMap((folder) =>
    readdirSync(`${root}${folder}`)
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => `${folder}${file}`),
  )

  // In some of them, a word or two stands for the content of a slide.
  const isPlaceholder = (code: string) => code === 'sparse-slide'

  test.each(outlines)(
    'on %s',
    async (outline) => {
      const codes = [...(await said(`${root}${outline}`)).matchAll(/warning: .* \(([a-z-]+)\)$/gm)].map(
        ([, code]) => code,
      )
      expect(outline.startsWith('test/') ? codes.filter((code = '') => !isPlaceholder(code)) : codes).toEqual([])
    },
    browserTimeout,
  )
})

test(
  'finds the number of an eleventh section inside its seal',
  async () => {
    await inEmptyFolder(async (folder) => {
      const sections = Array.from({ length: 11 }, (_, index) => {
        return `  - section: 第${index + 1}节\n    slides: [{ title: 结论, text: 一句话说明结论 }]\n`
      })
      await writeFile(join(folder, 'talk.yaml'), `title: 多节\nslides:\n${sections.join('')}`)
      expect(await said(join(folder, 'talk.yaml'))).toMatch(/25 slides, nothing to mend$/)
    })
  },
  browserTimeout,
)

test(
  'points into the included file that a text comes from',
  async () => {
    await inEmptyFolder(async (folder) => {
      await mkdir(join(folder, 'parts'))
      await writeFile(join(folder, 'talk.yaml'), 'title: 甲\nslides:\n  - !include parts/one.yaml\n')
      await writeFile(
        join(folder, 'parts/one.yaml'),
        yaml`
        - title: 一个放不进方框的数字
          stats:
            - { value: 0.73, label: 大选胜差 }
            - { value: 1965年6月22日至2018年10月30日, label: 从建交到判决 }
            - { value: 3, label: 三边会晤 }
      `,
      )
      expect(await said(join(folder, 'talk.yaml'))).toContain(
        `${relative(process.cwd(), join(folder, 'parts/one.yaml'))}:4:16 warning: "1965年6月22日至2018年10月30日" leaves its box`,
      )
    })
  },
  browserTimeout,
)

describe('without a browser', () => {
  const nowhere = { env: { PUPPETEER_EXECUTABLE_PATH: '/nowhere/chrome' } }

  test(
    'tells what is written, and that nobody looked',
    async () => {
      const [unseen, unasked] = await Promise.all([
        lectern(['check', invalid('sparse-slide')], nowhere),
        lectern(['check', invalid('sparse-slide'), '--no-browser'], nowhere),
      ])
      expect(unseen).toMatchObject({ code: 0, stdout: '' })
      expect(unseen.stderr).toMatch(/nobody looked at the slides: the browser \/nowhere\/chrome cannot be run/)
      expect(unasked).toMatchObject({ code: 0, stdout: '' })
      expect(unasked.stderr).toMatch(/3 slides, nothing to mend in what is written; nobody looked at the slides\n$/)
    },
    browserTimeout,
  )

  test(
    'fails where one was asked for',
    async () => {
      const { code, stderr } = await lectern(['check', invalid('sparse-slide'), '--browser', '/nowhere/chrome'])
      expect(stderr).toContain('the browser /nowhere/chrome cannot be run')
      expect(code).toBe(3)
    },
    browserTimeout,
  )
})

test(
  'a build warns of the same, and with --strict writes nothing',
  async () => {
    await inEmptyFolder(async (folder) => {
      await cp(invalid('overflow'), join(folder, 'overflow.yaml'))
      const words = ['build', 'overflow.yaml', '--only', 'slides']
      const lenient = await lectern(words, { cwd: folder })
      expect(lenient.stderr).toBe((await lectern(['check', 'overflow.yaml'], { cwd: folder })).stderr)
      expect(lenient.stderr).toContain('(overflow)')
      expect(lenient.code).toBe(0)
      const strict = await lectern([...words, '--out', 'strict', '--strict'], { cwd: folder })
      expect(strict.code).toBe(1)
      expect(existsSync(join(folder, 'strict'))).toBe(false)
    })
  },
  buildTimeout,
)
