import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, watch } from 'node:fs'
import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { aroundAll, describe, expect, test } from 'vitest'
import { buildTimeout, lectern, startLectern, succeed } from './helpers/lectern.ts'
import { yaml } from './helpers/outline.ts'
import { inEmptyFolder, until } from './helpers/print.ts'

const outline = (word: string) => yaml`
  title: ${word}
  slides:
    - { title: ${word}的一页, text: ${word}。, notes: ${word}的讲稿。 }
`

let folder: string
/** How long an undisturbed build takes here and now. */
let usualMs: number

/** `old/` and `new/` hold whole builds of two outlines. */
aroundAll(
  (runTests) =>
    inEmptyFolder(async (empty) => {
      folder = empty
      await writeFile(join(folder, 'old.yaml'), outline('旧稿'))
      await writeFile(join(folder, 'new.yaml'), outline('新稿'))
      await succeed(['build', 'old.yaml', '--out', 'old'], { cwd: folder })
      const start = Date.now()
      await succeed(['build', 'new.yaml', '--out', 'new'], { cwd: folder })
      usualMs = Date.now() - start
      await runTests()
    }),
  buildTimeout,
)

/** What a folder holds: each file's name and bytes. */
async function contentOf(name: string): Promise<Readonly<Record<string, string>>> {
  const names = await readdir(join(folder, name))
  const files = names.filter((file) => !file.startsWith('.')).sort()
  const read = async (file: string) => [file, await readFile(join(folder, name, file), 'latin1')] as const
  return Object.fromEntries(await Promise.all(files.map(read)))
}

/** Whether the files in a folder are all of the one build or all of the other. */
async function isWhole(name: string): Promise<boolean> {
  const [content, before, after] = await Promise.all([contentOf(name), contentOf('old'), contentOf('new')])
  return [before, after].some((whole) => JSON.stringify(whole) === JSON.stringify(content))
}

const stagesIn = (name: string) => readdirSync(join(folder, name)).filter((file) => file.startsWith('.lectern'))

/** Builds the new outline over the old files, and kills the build when `moment` comes; a build that ends first is as good. */
async function killed(out: string, moment: (build: ChildProcess) => Promise<unknown>): Promise<ChildProcess> {
  await cp(join(folder, 'old'), join(folder, out), { recursive: true })
  const build = startLectern(['build', 'new.yaml', '--out', out], { cwd: folder })
  const ended = once(build, 'exit')
  await Promise.race([moment(build), ended])
  build.kill('SIGKILL')
  await ended
  return build
}

const delay = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

describe('a build that is killed', () => {
  test.each([0.3, 0.6, 0.9])(
    'after %f of its time leaves whole files and no browser, and the next one mends the rest',
    async (share) => {
      const out = `after-${share}`
      const { pid } = await killed(out, () => delay(share * usualMs))
      expect(await isWhole(out)).toBe(true)
      await until(() => browsersOf(pid).length === 0)
      await succeed(['build', 'new.yaml', '--only', 'html', '--out', out], { cwd: folder })
      expect(stagesIn(out)).toEqual([])
    },
    buildTimeout,
  )

  test(
    'while it writes leaves whole files, and the next one removes what it had begun',
    async () => {
      const out = 'while-writing'
      await killed(out, () => stageAppears(out))
      expect(await isWhole(out)).toBe(true)
      await succeed(['build', 'new.yaml', '--out', out], { cwd: folder })
      expect(await contentOf(out)).toEqual(await contentOf('new'))
      expect(stagesIn(out)).toEqual([])
    },
    buildTimeout,
  )
})

describe('a build that fails', () => {
  test(
    'leaves the files of the last one, when the outline has errors',
    async () => {
      await cp(join(folder, 'old'), join(folder, 'kept'), { recursive: true })
      await writeFile(join(folder, 'wrong.yaml'), 'title: 错\n')
      const { code, stdout } = await lectern(['build', 'wrong.yaml', '--out', 'kept'], { cwd: folder })
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
      expect(await contentOf('kept')).toEqual(await contentOf('old'))
    },
    buildTimeout,
  )

  test(
    'says so, when it may not write where it should',
    async () => {
      const { code, stdout, stderr } = await lectern(
        ['build', 'new.yaml', '--only', 'html', '--out', 'old.yaml/made'],
        {
          cwd: folder,
        },
      )
      expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
      expect(stderr).toBe(
        `lectern: nothing was written to old.yaml/made: a file of that name is in the way\n  hint: name another folder with --out\n`,
      )
    },
    buildTimeout,
  )

  test(
    'writes nothing, when the browser that was asked for is not there',
    async () => {
      const words = ['build', 'new.yaml', '--browser', '/nonexistent', '--out', 'unmade']
      const { code, stdout, stderr } = await lectern(words, { cwd: folder })
      expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
      expect(stderr).toMatch(/^lectern: the browser \/nonexistent cannot be run: there is no such file\n {2}hint: /)
      expect(existsSync(join(folder, 'unmade'))).toBe(false)
    },
    buildTimeout,
  )
})

/** Answers when the folder that a build writes into, before it renames, stands in `out`. */
async function stageAppears(out: string): Promise<void> {
  const watcher = watch(join(folder, out), { persistent: false })
  try {
    await new Promise<void>((resolve) =>
      watcher.on('change', (_, name) => void (String(name).startsWith('.lectern') && resolve())),
    )
  } finally {
    watcher.close()
  }
}

/** The processes whose profile is one that this build made; Linux only, elsewhere none. */
function browsersOf(pid: number | undefined): readonly string[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc').filter(
    (entry) => /^\d+$/.test(entry) && commandOf(entry).includes(`lectern-browser-${pid}-`),
  )
}

function commandOf(entry: string): string {
  try {
    return readFileSync(`/proc/${entry}/cmdline`, 'utf8')
  } catch {
    // It has ended since.
    return ''
  }
}
