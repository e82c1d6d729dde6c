import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loadImage } from '@napi-rs/canvas'
import { describe, expect, test } from 'vitest'
import { buildTimeout, lectern, succeed } from './helpers/lectern.ts'
import { yaml } from './helpers/outline.ts'
import { inEmptyFolder } from './helpers/print.ts'
import { readText, usePdf } from './helpers/read-pdf.ts'

const talk = yaml`
  title: 小讲
  cover: false
  closing: false
  slides:
    - { id: first, title: 第一页, text: 甲 }
    - { id: second, title: 第二页, text: 乙 }
`

/** A folder with an outline in it; `build` builds what is asked for in it, and has to succeed. */
async function withOutline(
  text: string,
  use: (cwd: string, build: (...words: readonly string[]) => ReturnType<typeof succeed>) => Promise<void>,
): Promise<void> {
  await inEmptyFolder(async (cwd) => {
    await writeFile(join(cwd, 'outline.yaml'), text)
    await use(cwd, (...words) => succeed(['build', '--out', 'out', ...words], { cwd }))
  })
}

const picturesIn = async (cwd: string) => (await readdir(join(cwd, 'out', 'slides'))).sort()

describe('pictures', () => {
  test(
    'are as large as was asked for, and the same each time',
    () =>
      withOutline(talk, async (cwd, build) => {
        const paths = ['001-first.png', '002-second.png'].map((name) => join('out', 'slides', name))
        const { stdout } = await build('--only', 'png', '--scale', '0.25')
        expect(stdout).toBe(`${paths.join('\n')}\n`)
        const first = await readFile(join(cwd, paths[0] ?? ''))
        const { width, height } = await loadImage(first)
        expect([width, height]).toEqual([320, 180])
        await build('--only', 'png', '--scale', '0.25')
        expect(await readFile(join(cwd, paths[0] ?? ''))).toEqual(first)
      }),
    buildTimeout,
  )

  test(
    'of slides that are gone go too, but nothing else',
    () =>
      withOutline(talk, async (cwd, build) => {
        await build('--only', 'png', '--scale', '0.1')
        const own = await readFile(join(cwd, 'out', 'slides', '001-first.png'))
        // What others made has no signature, or another name.
        await writeFile(
          join(cwd, 'out', 'slides', '009-drawn.png'),
          Buffer.from('‰PNG, or nearly so, and long enough to be read'),
        )
        await writeFile(join(cwd, 'out', 'slides', 'kept.png'), own)
        await mkdir(join(cwd, 'out', 'slides', '008-folder.png'))
        await writeFile(join(cwd, 'outline.yaml'), talk.replace('id: second', 'id: other'))
        await build('--only', 'png', '--scale', '0.1')
        expect(await picturesIn(cwd)).toEqual([
          '001-first.png',
          '002-other.png',
          '008-folder.png',
          '009-drawn.png',
          'kept.png',
        ])
      }),
    buildTimeout,
  )

  test(
    'stay as they were when one of the new ones cannot be written',
    () =>
      withOutline(talk, async (cwd, build) => {
        await build('--only', 'png', '--scale', '0.1')
        const before = await readFile(join(cwd, 'out', 'slides', '001-first.png'))
        await writeFile(join(cwd, 'outline.yaml'), talk.replace('第一页', '另一页').replace('id: second', 'id: other'))
        await mkdir(join(cwd, 'out', 'slides', '002-other.png'))
        const { code, stdout, stderr } = await lectern(['build', '--out', 'out', '--only', 'png', '--scale', '0.1'], {
          cwd,
        })
        expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
        expect(stderr).toContain('a folder is in the way of a file')
        expect(await picturesIn(cwd)).toEqual(['001-first.png', '002-other.png', '002-second.png'])
        expect(await readFile(join(cwd, 'out', 'slides', '001-first.png'))).toEqual(before)
      }),
    buildTimeout,
  )
})

test(
  'notes.md holds what is said, with its place in the article and what it cites',
  () =>
    withOutline(
      yaml`
        title: 改善_关系
        authors: [{ name: 谢若初, affiliation: 国际政治系 }, { name: 吕耀东 }]
        event: 研讨会
        slides:
          - title: 开场
            minutes: 1.5
            text: 甲
          - section: 新动向
            notes: 先看**事实**。
            slides:
              - title: 首脑往来
                from: 一（一） pp. 113-114
                text: 乙
                notes: |
                  第一句话分成
                  两行[@kim, 第5页]，然后
                  go on。

                  - 要点 [@kim]
                    续行
                  - <b>不是</b>标签
        references:
          - { id: kim, type: article-newspaper, title: 新闻, author: [{ literal: 金某 }], container-title: 报, issued: 2022, URL: 'https://example.org/a_b' }
      `,
      async (cwd, build) => {
        const { stdout } = await build('--only', 'notes')
        expect(stdout).toBe(`${join('out', 'notes.md')}\n`)
        await expect(await readFile(join(cwd, 'out', 'notes.md'), 'utf8')).toMatchFileSnapshot('expected/notes.md')
      },
    ),
  buildTimeout,
)

describe('--steps', () => {
  const steps = yaml`
    title: 分步
    closing: false
    slides:
      - { id: parts, title: 两个要点, steps: true, points: [甲, 乙] }
      - { id: after, title: 之后, text: "见[前页](#/parts)" }
  `

  test(
    'prints a page a step, and still one bookmark a slide',
    () =>
      withOutline(steps, async (cwd, build) => {
        await build('--only', 'slides', '--steps')
        const pdf = await readFile(join(cwd, 'out', 'slides.pdf'))
        expect((await readText(pdf)).map((text) => [...text.matchAll(/[甲乙]/g)].join(''))).toEqual([
          '',
          '',
          '甲',
          '甲乙',
          '',
        ])
        await usePdf(pdf, async (document) => {
          const outline = await document.getOutline()
          expect(titlesIn(outline)).toEqual(['分步', '两个要点', '之后'])
        })
      }),
    buildTimeout,
  )

  test(
    'numbers the pictures of each step',
    () =>
      withOutline(steps, async (cwd, build) => {
        await build('--only', 'png', '--steps', '--scale', '0.1')
        expect(await picturesIn(cwd)).toEqual([
          '001-cover.png',
          '002-01-parts.png',
          '002-02-parts.png',
          '002-03-parts.png',
          '003-after.png',
        ])
      }),
    buildTimeout,
  )
})

interface Bookmark {
  readonly title: string
  readonly items: readonly Bookmark[]
}

function titlesIn(bookmarks: readonly Bookmark[]): readonly string[] {
  return bookmarks.flatMap(({ title, items }) => [title, ...titlesIn(items)])
}
