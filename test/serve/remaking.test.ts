import { mkdir, open, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { Remaking } from '../../scripts/serve/remaking.ts'
import { inEmptyFolder, until } from '../helpers/print.ts'

interface Made {
  readonly text: string | null
  readonly files: readonly string[]
}

/** Watches files of a folder, whose texts together are what is made; `half` in it is a mistake, as is a file that is missing. */
async function watching(
  names: readonly string[],
  use: (folder: string, published: (string | null)[], made: () => number) => Promise<void>,
  prepare: (folder: string) => Promise<void> = async (folder) => {
    for (const name of names) await writeFile(join(folder, name), 'one')
  },
): Promise<void> {
  await inEmptyFolder(async (folder) => {
    await prepare(folder)
    const files = names.map((name) => join(folder, name))
    const published: (string | null)[] = []
    let count = 0
    const remaking = new Remaking<Made>({
      make: async () => {
        count++
        const texts = await Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => null)))
        const text = texts.includes(null) ? null : texts.join()
        return { text: text?.includes('half') || text === '' ? null : text, files }
      },
      filesOf: (made) => made.files,
      isMistaken: ({ text }) => text === null,
      publish: ({ text }) => void published.push(text),
    })
    remaking.start()
    try {
      await until(() => published.length === 1)
      await use(folder, published, () => count)
    } finally {
      remaking.close()
    }
  })
}

const one = ['a.yaml']
const saves: Readonly<Record<string, (file: string, text: string) => Promise<void>>> = {
  'in place': (file, text) => writeFile(file, text),
  'beside, then renamed': async (file, text) => {
    await writeFile(`${file}.tmp`, text)
    await rename(`${file}.tmp`, file)
  },
  'moved away first, as vim does': async (file, text) => {
    await rename(file, `${file}~`)
    await writeFile(file, text)
    await rm(`${file}~`)
  },
}

describe('shows what was saved', () => {
  test.each(Object.entries(saves))('%s', (_, save) =>
    watching(one, async (folder, published) => {
      for (const text of ['two', 'six', 'ten']) {
        await save(join(folder, 'a.yaml'), text)
        await until(() => published.at(-1) === text)
      }
      // A file that is very new when it is read is looked at twice: that shows the same again.
      expect(published.filter((text, at) => text !== published[at - 1])).toEqual(['one', 'two', 'six', 'ten'])
    }),
  )

  test('behind a link', () =>
    watching(
      one,
      async (folder, published) => {
        await writeFile(join(folder, 'real', 'b.yaml'), 'two')
        await until(() => published.at(-1) === 'two')
      },
      async (folder) => {
        await mkdir(join(folder, 'real'))
        await writeFile(join(folder, 'real', 'b.yaml'), 'one')
        await symlink(join(folder, 'real', 'b.yaml'), join(folder, 'a.yaml'))
      },
    ))
})

test('shows the last of many saves, and makes it no more often than there are writes', () =>
  watching(one, async (folder, published, made) => {
    for (let count = 0; count < 40; count++) await writeFile(join(folder, 'a.yaml'), `text ${count}`)
    await until(() => published.at(-1) === 'text 39')
    // Each save empties the file, then fills it.
    expect(made()).toBeLessThanOrEqual(81)
  }))

test('does not mistake a file that is being written for a mistake', () =>
  watching(one, async (folder, published) => {
    const file = await open(join(folder, 'a.yaml'), 'w')
    for (const piece of ['half', 'half', 'half']) {
      await file.write(piece, 0)
      await sleep(50)
    }
    await file.write('whole', 0)
    await file.truncate(5)
    await file.close()
    await until(() => published.at(-1) === 'whole')
    expect(published).toEqual(['one', 'whole'])
  }))

test('tells of a mistake that stays, and when it is mended', () =>
  watching(one, async (folder, published) => {
    await writeFile(join(folder, 'a.yaml'), 'half')
    await until(() => published.length === 2)
    await writeFile(join(folder, 'a.yaml'), 'two')
    await until(() => published.length === 3)
    expect(published).toEqual(['one', null, 'two'])
  }))

test('waits for a file that was deleted, and for one of several', () =>
  watching(['a.yaml', 'b.yaml'], async (folder, published) => {
    await rm(join(folder, 'a.yaml'))
    await until(() => published.at(-1) === null)
    await writeFile(join(folder, 'a.yaml'), 'back')
    await until(() => published.at(-1) === 'back,one')
    await writeFile(join(folder, 'b.yaml'), 'two')
    await until(() => published.at(-1) === 'back,two')
  }))

test('waits for a file in a folder that is still to come, and that goes and comes back', () =>
  watching(
    ['parts/deep/a.yaml'],
    async (folder, published) => {
      const text = (text: string) => writeFile(join(folder, 'parts', 'deep', 'a.yaml'), text)
      await mkdir(join(folder, 'parts', 'deep'), { recursive: true })
      await text('two')
      await until(() => published.at(-1) === 'two')
      await rename(join(folder, 'parts'), join(folder, 'away'))
      await until(() => published.at(-1) === null)
      await rename(join(folder, 'away'), join(folder, 'parts'))
      await until(() => published.at(-1) === 'two')
      await text('six')
      await until(() => published.at(-1) === 'six')
    },
    async () => {},
  ))

test('makes nothing while nothing changes', () =>
  watching(one, async (folder, _, made) => {
    await sleep(50)
    const before = made()
    await writeFile(join(folder, 'other.yaml'), 'x')
    await readFile(join(folder, 'a.yaml'))
    await sleep(1500)
    expect(made()).toBe(before)
  }))
