import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { aroundAll, describe, expect, test } from 'vitest'
import type { SlideKind } from '../scripts/deck/deck.ts'
import { unescapeHtml } from '../scripts/deck/html.ts'
import { wordsFor } from '../scripts/deck/words.ts'
import { normalForm } from '../scripts/print/preflight/compare-text.ts'
import { readPdf } from '../scripts/print/read-pdf.ts'
import { buildTimeout, root, shippedOutline, succeed } from './helpers/lectern.ts'
import { deckFrom } from './helpers/outline.ts'
import { complaints } from './helpers/pdf-clauses.ts'
import { inEmptyFolder } from './helpers/print.ts'
import { readBack } from './helpers/read-back.ts'
import { bookmarksOf, pageOf, readGlyphs, spaceless, textOf, usePdf } from './helpers/read-pdf.ts'
import { seenTags } from './helpers/read-tags.ts'

const outputs = ['index.html', 'slides.pdf', 'handout.pdf'] as const
const printed = ['slides.pdf', 'handout.pdf'] as const
type Output = (typeof outputs)[number]

/** Nothing that stands in a file may hang on these. */
const fixed = { SOURCE_DATE_EPOCH: undefined, TZ: 'UTC', LANG: 'C.UTF-8' }

/** Slides that are no entries of the handout. */
const unlisted: readonly SlideKind[] = ['cover', 'agenda', 'references', 'closing']

let files: Readonly<Record<Output, Buffer>>

aroundAll(async (runTests) => {
  files = await built([], { outline: shippedOutline, env: fixed })
  await runTests()
}, buildTimeout)

const deck = await deckFrom(shippedOutline)
/** A talk with notes that takes less long to build. */
const small = `${root}templates/starter/outline.zh.yaml`
let builtSmall: ReturnType<typeof built> | undefined
/** What a build of it makes, for all who compare something with that. */
const smallFiles = () => (builtSmall ??= built([], { outline: small, env: fixed }))

describe('slides.pdf', () => {
  test('keeps words apart where a line ends between them, and addresses whole', async () => {
    const pages = await readGlyphs(files['slides.pdf'])
    expect(pages[0]).toContain(deck.subtitle?.text)
    const addresses = deck.references?.entries.flatMap(({ text }) => text.html.match(/(?<=href=")[^"]+/g) ?? []) ?? []
    expect(addresses.length).toBeGreaterThan(20)
    const all = pages.join('')
    for (const address of addresses) expect(all).toContain(unescapeHtml(address))
  })

  test('has a page of 16:9 for each slide, with its title on it', () =>
    usePdf(files['slides.pdf'], async (pdf) => {
      expect(pdf.numPages).toBe(deck.slides.length)
      for (const { number, title } of deck.slides) {
        expect((await pdf.getPage(number)).view).toEqual([0, 0, 960, 540])
        expect(await textOf(pdf, number)).toContain(spaceless(title.text))
      }
    }))

  test('has bookmarks by section, section in it, and slide, called as they are', () =>
    usePdf(files['slides.pdf'], async (pdf) => {
      const ofSections = deck.sections.flatMap(({ sections }) => sections).map(({ title }) => title.text)
      const marks = await bookmarksOf(pdf)
      const names = ofSections.map(spaceless)
      const ofSlides = marks.filter(({ title }) => !names.includes(title))
      expect(marks.length - ofSlides.length).toBe(ofSections.length)
      expect(ofSlides.map(({ title }) => title)).toEqual(deck.slides.map(({ title }) => spaceless(title.text)))
      expect(ofSlides.map(({ page }) => page)).toEqual(deck.slides.map(({ number }) => number))

      const top = await pdf.getOutline()
      const [section] = deck.sections
      const shown = top.find(({ title }) => title === section?.title.text)
      expect(shown?.items.map(({ title }) => title)).toEqual(
        expect.arrayContaining(section?.sections.map(({ title }) => title.text) ?? []),
      )
      expect(shown?.items.every(({ title, items }) => ofSections.includes(title) === items.length > 0)).toBe(true)
    }))

  test('opens page by page, each as a whole, called by the numbers of its slides', () =>
    usePdf(files['slides.pdf'], async (pdf) => {
      expect(await pdf.getPageLayout()).toBe('SinglePage')
      expect(await pdf.getOpenAction()).toMatchObject({ dest: [expect.anything(), { name: 'Fit' }] })
      expect(await pdf.getPageLabels()).toEqual(deck.slides.map(({ number }) => String(number)))
    }))

  test('leads from the agenda and from each divider to what they name', () =>
    usePdf(files['slides.pdf'], async (pdf) => {
      const agenda = deck.slides.find(({ content }) => content.kind === 'agenda')
      if (agenda) expect(await linksOn(pdf, agenda.number)).toEqual(deck.sections.map(({ page }) => page))
      for (const section of deck.sections) {
        const divider = deck.slides.find(({ id, content }) => id === section.id && content.kind === 'divider')
        if (divider) expect(await linksOn(pdf, divider.number)).toEqual(section.sections.map(({ page }) => page))
      }
    }))
})

describe('handout.pdf', () => {
  test('is A4, its pages numbered', () =>
    usePdf(files['handout.pdf'], async (pdf) => {
      for (let number = 1; number <= pdf.numPages; number++) {
        const [, , width = 0, height = 0] = (await pdf.getPage(number)).view
        expect([Math.round(width), Math.round(height)]).toEqual([595, 842])
        expect(await textOf(pdf, number)).toContain(`${number}/${pdf.numPages}`)
      }
    }))

  test('begins with who wrote what, and where', () =>
    usePdf(files['handout.pdf'], async (pdf) => {
      const first = await textOf(pdf, 1)
      const names = deck.authors.flatMap(({ name, affiliation }) => [name, affiliation ?? ''])
      for (const words of [deck.title.text, deck.subtitle?.text ?? '', ...names, deck.source ?? '', ...deck.keywords])
        expect(first).toContain(spaceless(words))
    }))

  test('holds the notes and the place of every slide completely', () =>
    usePdf(files['handout.pdf'], async (pdf) => {
      const whole = await pagesOf(pdf)
      for (const { id, notes, from } of deck.slides) {
        // What a text says is told without the marks of its citations.
        const said = (notes?.marks ?? []).reduce((text, mark) => text.replaceAll(spaceless(mark), ''), whole)
        // Notes can run over a page's end; what stands between their parts is the next page's, so lines are looked for.
        for (const sentence of sentencesOf(notes?.text ?? '')) expect(said, `notes of ${id}`).toContain(sentence)
        for (const mark of notes?.marks ?? []) expect(whole, `marks of ${id}`).toContain(spaceless(mark))
        if (from && notes) expect(whole, `place of ${id}`).toContain(spaceless(from))
      }
    }))

  test('has bookmarks for every section and every slide in it, in order', () =>
    usePdf(files['handout.pdf'], async (pdf) => {
      const bookmarks = (await bookmarksOf(pdf)).map(({ title }) => title)
      const shown = deck.slides.filter(({ content }) => !unlisted.includes(content.kind))
      const works = deck.references ? [wordsFor(deck.language).references] : []
      const wanted = [...shown.map(({ title }) => spaceless(title.text)), ...works]
      // A section's bookmark begins with its number.
      expect(bookmarks.slice(1).map((title, index) => title.slice(-(wanted[index]?.length ?? 0)))).toEqual(wanted)
    }))
})

test('leaves no section heading at the foot of a page of the handout', () =>
  usePdf(files['handout.pdf'], async (pdf) => {
    const marks = await bookmarksOf(pdf)
    for (const { title, number } of deck.sections) {
      const at = marks.findIndex((mark) => mark.title === `${number}${spaceless(title.text)}`)
      expect(marks[at]?.page, title.text).toBe(marks[at + 1]?.page)
    }
  }))

describe.each(printed)('%s', (name) => {
  test('is small enough to send, each font in it once', async () => {
    expect(files[name].length).toBeLessThan(600_000)
    const { context } = await PDFDocument.load(files[name])
    const fonts = context.enumerateIndirectObjects().flatMap(([, object]) => {
      const program = object instanceof PDFDict && object.get(PDFName.of('FontFile2'))
      return program ? [String(object.get(PDFName.of('FontName'))).replace(/^.*\+/, '')] : []
    })
    expect(fonts.length).toBeGreaterThan(3)
    expect(fonts).toEqual([...new Set(fonts)])
  })

  test('is tagged, in fonts that stayed fonts, with text on every page', async () => {
    expect(await readBack(files[name])).toMatchObject({ tagged: true, type3Fonts: [], pagesWithoutText: [] })
  })

  test('is tagged and described as archives and screen readers want it', async () => {
    expect(await complaints(files[name])).toEqual([])
  })

  test('has every mark and every link of a page in its tags', () =>
    usePdf(files[name], async (pdf) => {
      for (let number = 1; number <= pdf.numPages; number++) {
        const page = await pdf.getPage(number)
        const { items } = await page.getTextContent({ includeMarkedContent: true })
        const marked = items.flatMap((item) => ('id' in item && item.id ? [item.id] : []))
        const tags = await seenTags(pdf, number)
        const told = tags.flatMap(({ type, id }) => (type === 'content' && id ? [id] : []))
        expect(new Set(told), `page ${number}`).toEqual(new Set(marked))
        const links = tags.filter(({ type }) => type === 'object').map(({ id }) => id)
        expect(new Set(links)).toEqual(new Set((await page.getAnnotations()).map(({ id }) => id)))
      }
    }))

  test('reads back as another reader reads it: text, links, bookmarks', () =>
    usePdf(files[name], async (pdf) => {
      const read = readPdf(files[name])
      expect(read.pages).toHaveLength(pdf.numPages)
      for (const [index, { text, links }] of read.pages.entries()) {
        expect(normalForm(text), `page ${index + 1}`).toBe(normalForm(await textOf(pdf, index + 1)))
        expect(links.map(({ page }) => page)).toEqual(await linksOn(pdf, index + 1))
      }
      const bookmarks = read.bookmarks.map(({ title, page }) => ({ title: spaceless(title), page }))
      expect(bookmarks).toEqual(await bookmarksOf(pdf))
    }))

  test('says what it is', () =>
    usePdf(files[name], async (pdf) => {
      expect((await pdf.getMetadata()).info).toMatchObject({
        Title: expect.stringContaining(deck.title.text),
        Author: deck.authors.map(({ name }) => name).join('; '),
        Language: deck.language,
        Keywords: deck.keywords.join('; '),
      })
      const { metadata } = await pdf.getMetadata()
      expect(metadata?.get('dc:title')).toContain(deck.title.text)
      expect(metadata?.get('dc:creator')).toEqual(deck.authors.map(({ name }) => name))
      expect(metadata?.get('dc:subject')).toEqual(deck.keywords)
      expect(metadata?.get('dc:source')).toBe(deck.source)
    }))
})

test(
  'makes the same bytes from another folder, in another time zone and another language',
  async () => {
    const away = { ...fixed, TZ: 'Pacific/Auckland', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' }
    const there = await built([], { outline: small, env: away })
    for (const name of outputs) expect((await smallFiles())[name].equals(there[name]), name).toBe(true)
  },
  buildTimeout,
)

test(
  'makes the same slides.pdf alone, dates it as SOURCE_DATE_EPOCH says, and puts notes into it when asked',
  async () => {
    const alone = await built(['--only', 'slides'], { outline: small, env: fixed })
    expect(alone['slides.pdf'].equals((await smallFiles())['slides.pdf'])).toBe(true)
    expect(alone['index.html']).toHaveLength(0)
    const dated = await built(['--only', 'slides', '--pdf-notes'], {
      outline: small,
      env: { ...fixed, SOURCE_DATE_EPOCH: '1669881600' },
    })
    await usePdf(dated['slides.pdf'], async (pdf) => {
      expect((await pdf.getMetadata()).info).toMatchObject({ CreationDate: 'D:20221201080000Z' })
      const said = (await deckFrom(small)).slides.find(({ notes }) => notes !== null)
      const annotations = await (await pdf.getPage(said?.number ?? 0)).getAnnotations()
      expect(annotations.at(-1)).toMatchObject({ subtype: 'Text', contentsObj: { str: said?.notes?.text } })
    })
  },
  buildTimeout,
)

/** What a build of an outline into a folder of its own leaves there, run from that folder; empty where it leaves nothing. */
async function built(
  flags: readonly string[],
  { outline, env }: { readonly outline: string; readonly env: Readonly<Record<string, string | undefined>> },
) {
  return inEmptyFolder(async (folder) => {
    await succeed(['build', outline, '--out', 'made', ...flags], { cwd: folder, env })
    const read = (name: Output) => readFile(join(folder, 'made', name)).catch(() => Buffer.alloc(0))
    const [html, slides, handout] = await Promise.all([read('index.html'), read('slides.pdf'), read('handout.pdf')])
    return { 'index.html': html, 'slides.pdf': slides, 'handout.pdf': handout }
  })
}

async function pagesOf(pdf: PDFDocumentProxy): Promise<string> {
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1)
  return (await Promise.all(numbers.map((number) => textOf(pdf, number)))).join('\n')
}

function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[。！？；.!?])/)
    .map(spaceless)
    .filter(Boolean)
}

/** The numbers of the pages that the links on a page lead to, from top to bottom. */
async function linksOn(pdf: PDFDocumentProxy, number: number): Promise<number[]> {
  const annotations = await (await pdf.getPage(number)).getAnnotations()
  return Promise.all(annotations.filter(({ dest }) => dest).map(({ dest }) => pageOf(pdf, dest)))
}
