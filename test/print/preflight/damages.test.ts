import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import { aroundAll, describe, expect, test } from 'vitest'
import type { DocumentName } from '../../../scripts/commands/finish-document.ts'
import { pdfMetadata } from '../../../scripts/commands/pdf-metadata.ts'
import { surprises } from '../../../scripts/commands/surprises.ts'
import { type Compiled, compile } from '../../../scripts/compile.ts'
import { type Browser, useBrowser } from '../../../scripts/print/browser.ts'
import { finishPdf } from '../../../scripts/print/finish-pdf.ts'
import { printPage } from '../../../scripts/print/print-page.ts'
import { type Site, type SitePageOptions, useSitePage } from '../../../scripts/print/site-page.ts'
import type { Diagnostic } from '../../../scripts/source/diagnostic.ts'
import { formatDiagnostic } from '../../../scripts/source/format.ts'
import { yaml } from '../../helpers/outline.ts'
import { browserPlace, browserTimeout, inEmptyFolder } from '../../helpers/print.ts'

const outline = yaml`
  title: 两国关系
  slides:
    - section: 新动向
      slides:
        - title: 首脑往来由断转续
          id: first
          points: [甲, 乙]
          notes: |
            先说第一段，这里是开头。

            再说第二段，到这里结束。
    - section: 动因
      slides:
        - title: 外力推动两国走近
          id: second
          text: 见[第一张](#first)。
          notes: 第二张的讲稿。
`

let browser: Browser
let made: Compiled

aroundAll(
  (runTests) =>
    inEmptyFolder(async (folder) => {
      made = await compiled(outline, folder)
      await useBrowser(await browserPlace(), async (started) => {
        browser = started
        await runTests()
      })
    }),
  browserTimeout,
)

async function compiled(text: string, folder: string): Promise<Compiled> {
  const path = join(folder, 'outline.yaml')
  await writeFile(path, text)
  const { result, diagnostics } = await compile(path, ['slides', 'handout'])
  if (!result) throw new Error(diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, 'en')).join('\n'))
  return result
}

/** What happens to a document on its way, so that it is not what was planned. */
interface Damage {
  readonly style?: string
  readonly html?: (html: string) => string
  readonly pdf?: (document: PDFDocument) => void
}

/** What authors are told of a document that was damaged, in both languages. */
async function told(document: DocumentName, { style = '', html = same, pdf = () => {} }: Damage): Promise<string> {
  const damaged = html(pageOf(document)).replace('</head>', `<style>${style}</style></head>`)
  const { pdf: printed, ...page } = await printPage(browser, siteWith(document, damaged), `${document}.html`)
  const opened = await opening(await finishPdf(printed, pdfMetadata(made.deck, document, {})))
  pdf(opened)
  return wordsOf(surprises(document, made, page, await opened.save()))
}

const same = (html: string) => html

const opening = (pdf: Uint8Array) => PDFDocument.load(pdf, { updateMetadata: false })

function wordsOf(diagnostics: readonly Diagnostic[]): string {
  const said = (['en', 'zh'] as const).flatMap((locale) => diagnostics.map((each) => formatDiagnostic(each, locale)))
  return said.map((text) => `${text}\n`.replace(/^\S*outline\.yaml/, 'outline.yaml')).join('\n')
}

function pageOf(document: DocumentName): string {
  return Buffer.from(made.bundle.get(`${document}.html`)?.bytes ?? []).toString()
}

function siteWith(document: DocumentName, html: string): Site {
  return new Map([...made.bundle, [`${document}.html`, { bytes: Buffer.from(html), type: 'text/html; charset=utf-8' }]])
}

const nothingAmiss = { html: null, refused: [], brokenImages: [] }

test.each(['slides', 'handout'] as const)(
  'finds nothing in %s.pdf as it is',
  async (document) => {
    expect(await told(document, {})).toBe('')
  },
  browserTimeout,
)

const damages: readonly (readonly [string, DocumentName, Damage])[] = [
  ['a page that is blank', 'slides', { style: '#first * { visibility: hidden }' }],
  ['a title that is hidden', 'slides', { style: '#first h3 { visibility: hidden }' }],
  ['a title that is cut off', 'slides', { style: '#first .slide-head { margin-left: 1400px; white-space: nowrap }' }],
  ['a slide that takes two pages', 'slides', { style: '#first { height: 1000px; break-inside: auto }' }],
  ['a slide that is missing', 'slides', { style: '#second { display: none }' }],
  ['a page that is not tagged', 'slides', { html: (html) => html.replace('id="first"', '$& aria-hidden="true"') }],
  ['a title that is no heading', 'slides', { html: (html) => html.replace(/<h3 (.*?)<\/h3>/, '<div $1</div>') }],
  [
    'a weight that no font has',
    'slides',
    {
      style: `@font-face { font-family: Only; src: url(fonts/Deck-Sans-NotoSansSC_400Regular.ttf); font-weight: 400 }
        #first .content * { font: 700 30px Only; font-synthesis: weight }`,
    },
  ],
  ['a link whose target is gone', 'slides', { html: (html) => html.replace('id="first"', 'id="else"') }],
  [
    'a link that leads elsewhere',
    'slides',
    { html: (html) => html.replace('id="first"', '').replace('class="opening"', '$& id="first"') },
  ],
  ['a link that stands off the page', 'slides', { style: '#second a { position: relative; top: 900px }' }],
  [
    'something from outside',
    'slides',
    { html: (html) => html.replace('</main>', '<link rel="stylesheet" href="http://example.com/x.css"></main>') },
  ],
  [
    'notes whose end is cut off',
    'handout',
    { style: '#first .entry-text { height: 20px; padding: 0; overflow: hidden }' },
  ],
  ['notes that are left out', 'handout', { style: '#second .entry-text { display: none }' }],
  ['an entry without its title', 'handout', { style: '#second h3 { display: none }' }],
  ['a section without its heading', 'handout', { style: '.chapter-title { display: none }' }],
  ['another title', 'handout', { pdf: (document) => document.setTitle('别的题目') }],
  ['no language', 'slides', { pdf: ({ catalog }) => void catalog.delete(PDFName.of('Lang')) }],
  ['a bookmark that leads elsewhere', 'slides', { pdf: leadLastBookmarkToFirstPage }],
  ['a link to what was never there', 'slides', { pdf: misleadLinks }],
  ['a font that is not in the file', 'slides', { pdf: (document) => document.getPage(3).drawText('outside') }],
  ['a font that is in the file whole', 'slides', { pdf: (document) => changeFonts(document, nameWithoutPrefix) }],
  [
    'a font without characters',
    'slides',
    { pdf: (document) => changeFonts(document, (font) => void font.delete(PDFName.of('ToUnicode'))) },
  ],
]

describe('names the slide and its line', () => {
  test.each(damages)(
    '%s',
    async (name, document, damage) => {
      const said = await told(document, damage)
      expect(said).not.toBe('')
      await expect(said).toMatchFileSnapshot(`../../expected/preflight/${name.replaceAll(' ', '-')}.txt`)
    },
    browserTimeout,
  )
})

function leadLastBookmarkToFirstPage(document: PDFDocument): void {
  for (const bookmark of dictionaries(document)) {
    const title = bookmark.lookupMaybe(PDFName.of('Title'), PDFString, PDFHexString)?.decodeText()
    if (title !== '外力推动两国走近') continue
    bookmark.delete(PDFName.of('A'))
    bookmark.set(PDFName.of('Dest'), document.context.obj([document.getPage(0).ref, 'Fit']))
  }
}

function misleadLinks(document: PDFDocument): void {
  const links = dictionaries(document).filter((each) => each.get(PDFName.of('Subtype')) === PDFName.of('Link'))
  for (const link of links) {
    link.delete(PDFName.of('A'))
    link.set(PDFName.of('Dest'), PDFName.of('ghost'))
  }
}

function changeFonts(document: PDFDocument, change: (font: PDFDict) => void): void {
  const fonts = dictionaries(document).filter((each) => each.get(PDFName.of('Subtype')) === PDFName.of('Type0'))
  for (const font of fonts) change(font)
}

function nameWithoutPrefix(font: PDFDict): void {
  font.set(PDFName.of('BaseFont'), PDFName.of(String(font.get(PDFName.of('BaseFont'))).replace(/^\/[A-Z]{6}\+/, '')))
}

function dictionaries(document: PDFDocument): readonly PDFDict[] {
  return document.context.enumerateIndirectObjects().flatMap(([, each]) => (each instanceof PDFDict ? [each] : []))
}

test(
  'tells once that nothing is tagged, and that there are no bookmarks',
  async () => {
    const pdf = await useSitePage(browser, siteWith('slides', pageOf('slides')), 'slides.html', print, ({ page }) =>
      page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: false, outline: false }),
    )
    const finished = await finishPdf(pdf, pdfMetadata(made.deck, 'slides', {}))
    const found = surprises('slides', made, nothingAmiss, finished)
    expect(found.map(({ facts }) => facts)).toMatchObject([
      { part: null, surprise: { type: 'untagged' } },
      { part: null, surprise: { type: 'missing-bookmark' } },
    ])
  },
  browserTimeout,
)

const print: SitePageOptions = { media: 'print', scripts: false, run: (_, work) => work() }

test(
  'names the slide with a picture that cannot be shown',
  async () => {
    const html = pageOf('slides').replace(/<p class="takeaway|<div class="content text">/, '$&<img src="data:,">')
    const { pdf, ...page } = await printPage(browser, siteWith('slides', html), 'slides.html')
    const finished = await finishPdf(pdf, pdfMetadata(made.deck, 'slides', {}))
    const found = surprises('slides', { ...made, bundle: siteWith('slides', html) }, page, finished)
    expect(found.map(({ facts }) => facts)).toMatchObject([
      { part: { number: 6 }, surprise: { type: 'broken-image', image: 'data:,' } },
    ])
  },
  browserTimeout,
)

test(
  'misses a place that the page itself lacks',
  async () => {
    const html = pageOf('slides').replace('id="first"', 'id="else"')
    const { pdf, ...page } = await printPage(browser, siteWith('slides', html), 'slides.html')
    const finished = await finishPdf(pdf, pdfMetadata(made.deck, 'slides', {}))
    const found = surprises('slides', { ...made, bundle: siteWith('slides', html) }, page, finished)
    expect(found.map(({ facts }) => facts)).toMatchObject([
      { part: { number: 6 }, surprise: { type: 'lost-link', target: 'first' } },
    ])
  },
  browserTimeout,
)
