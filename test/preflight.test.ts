import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { readPdf } from '../scripts/print/read-pdf.ts'
import { buildTimeout, lectern, succeed } from './helpers/lectern.ts'
import { manyWorks, talkCiting } from './helpers/many-works.ts'
import { yaml } from './helpers/outline.ts'
import { inEmptyFolder } from './helpers/print.ts'

/** Text of its own for every number, so that nothing is found in the place of something else. */
function words(seed: number, count: number): string {
  let state = seed * 2_654_435_761 + 1
  const character = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return common[Math.floor((state / 2_147_483_648) * common.length)] ?? ''
  }
  const sentence = () => `${Array.from({ length: 24 }, character).join('')}。`
  return Array.from({ length: count }, sentence).join('')
}

const common = [
  ...'一国两制度天下大事分久必合上中东南西北前后左右春夏秋冬日月星河山水草木人民学生老师工农商兵文理法史政经外交会谈信任安全边界合作竞争历史现实',
]

const pageFilling = {
  columns: ['年份', '事件', '结果'],
  rows: Array.from({ length: 12 }, (_, index) => [`${1990 + index}`, words(index + 900, 1), words(index + 950, 1)]),
}

/** Every third slide is talked about for pages, in paragraphs, lists and one endless paragraph; every third not at all. */
const slides = Array.from({ length: 24 }, (_, index) => ({
  title: `第${index + 1}张：${words(index, 1).slice(0, 10)}`,
  ...(index === 10 ? { table: pageFilling } : { points: [words(index + 100, 1), words(index + 200, 1)] }),
  ...(index % 3 === 0 ? { notes: paragraphs(index) } : {}),
  ...(index % 3 === 1 ? { notes: words(index + 500, 120) } : {}),
}))

function paragraphs(seed: number): string {
  const blocks = Array.from({ length: 30 }, (_, index) => words(seed * 100 + index, 4))
  return [...blocks, ...blocks.slice(0, 9).map((_, index) => `- 条目 ${words(seed * 900 + index, 3)}`)].join('\n\n')
}

/** The codes of what a build told. */
function codesIn(stderr: string): readonly (string | undefined)[] {
  return [...stderr.matchAll(/(?:error|warning): .* \(([a-z-]+)\)$/gm)].map(([, code]) => code)
}

test(
  'finds nothing amiss in a handout of 24 slides with notes of many pages, with none, and with a table that fills a page',
  async () => {
    const outline = stringify({ title: '长篇', slides: [{ section: '正文', slides }] })
    const { stderr, handout } = await built(outline, ['--only', 'slides,handout'])
    // The slide itself can't hold as much as a page of the handout.
    expect(codesIn(stderr)).toEqual(['overflow'])
    expect(readPdf(handout).pages.length).toBeGreaterThan(24)
  },
  2 * buildTimeout,
)

test.each(['zh-CN', 'en'])(
  'finds nothing amiss with 60 works cited, in %s',
  async (language) => {
    // In an English deck, a title in Chinese is broken as English is.
    expect(codesIn(await complaints(talkCiting(manyWorks(60), language)))).toEqual(
      language === 'en' ? ['lone-character'] : [],
    )
  },
  2 * buildTimeout,
)

test(
  'finds nothing amiss in a handout laid out as a text',
  async () => {
    const flags = ['--only', 'handout', '--handout', 'text']
    const long = await built(stringify({ title: '长篇', slides: [{ section: '正文', slides }] }), flags)
    expect(long.stderr).toBe('')
    const citing = await built(talkCiting(manyWorks(30), 'zh-CN'), flags)
    expect(citing.stderr).toBe('')
  },
  2 * buildTimeout,
)

test.each([7, 18])(
  'finds nothing amiss in an agenda of %i sections',
  async (count) => {
    const sections = Array.from({ length: count }, (_, index) => ({
      section: `第${index + 1}节的题目不长也不短`,
      summary: '一句话说明',
      slides: [{ title: `结论${index + 1}`, text: '一句话说明结论' }],
    }))
    expect(await complaints(stringify({ title: '多节', slides: sections }))).toBe('')
  },
  buildTimeout,
)

test(
  'prints what no font of the deck has, and says only that',
  async () => {
    const outline = yaml`
      title: 符号 🎉 与 𠮷ಕ
      slides:
        - { title: 标题里有 🎉, text: 一句没有符号的话, notes: 讲到 ಕನ್ನಡ 就止。 }
    `
    expect(await complaints(outline)).toMatch(/^(?:.* \(missing-glyph\)\n(?: {2}.*\n)+\n)+\d+ warnings\n$/)
  },
  buildTimeout,
)

test(
  'writes nothing when a link leads nowhere, and says where it stands',
  async () => {
    const outline = yaml`
      title: 小讲
      slides:
        - { title: 甲, id: one, text: '见[乙](#anwser)、[丙](#three)。' }
        - { title: 乙, id: answer, text: '回到[甲](#/one)。' }
    `
    const { code, stdout, stderr } = await built(outline, ['--only', 'slides'])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('outline.yaml:3:38 error: a link of slide 2 "甲" leads nowhere in slides.pdf: "#anwser"')
    expect(stderr).toContain('did you mean "#answer"?')
    expect(stderr).toContain('leads nowhere in slides.pdf: "#three"')
    expect(stderr).toContain('2 errors')
  },
  buildTimeout,
)

test(
  'names the slide whose picture makes the slides larger than they need be',
  () =>
    inEmptyFolder(async (folder) => {
      const noise = Buffer.from(
        Array.from({ length: 1800 * 1000 * 3 }, (_, index) => (index * index * 2_654_435_761) >>> 23),
      )
      await sharp(noise, { raw: { width: 1800, height: 1000, channels: 3 } })
        .png()
        .toFile(join(folder, 'noise.png'))
      const path = join(folder, 'outline.yaml')
      await writeFile(
        path,
        'title: 小讲\nslides:\n  - { title: 甲, text: 一 }\n  - { title: 乙, figure: { src: noise.png, alt: 噪声 } }\n',
      )
      const { stderr } = await succeed(['build', path, '--only', 'slides', '--out', folder])
      expect(stderr).toMatch(
        /outline.yaml:4:14 warning: slides.pdf has \S+ MB, more than 4 pages need \(4.8 MB\): the pictures of slide 3 "乙"/,
      )
    }),
  buildTimeout,
)

/** What a build says of an outline that it makes files of. */
async function complaints(outline: string): Promise<string> {
  const { code, stderr } = await built(outline, ['--only', 'slides,handout'])
  return code === 0 ? stderr : `exit code ${code}\n${stderr}`
}

function built(outline: string, flags: readonly string[]) {
  return inEmptyFolder(async (folder) => {
    const path = join(folder, 'outline.yaml')
    await writeFile(path, outline)
    const run = await lectern(['build', path, '--out', folder, ...flags], { cwd: folder })
    return { ...run, handout: await readFile(join(folder, 'handout.pdf')).catch(() => Buffer.alloc(0)) }
  })
}
