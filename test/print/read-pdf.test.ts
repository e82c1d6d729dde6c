import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { useBrowser } from '../../scripts/print/browser.ts'
import { printPage } from '../../scripts/print/print-page.ts'
import { browserPlace, browserTimeout, siteWith } from '../helpers/print.ts'
import { readBack } from '../helpers/read-back.ts'

const place = await browserPlace()

async function printed(html: string): Promise<Uint8Array> {
  const face =
    '<style>@font-face { font-family: Sans; src: url(font.ttf); font-weight: 400 } body { font-family: Sans }</style>'
  const site = await siteWith(`<html lang="en"><title>A title</title>${face}${html}`)
  return useBrowser(place, async (browser) => (await printPage(browser, site, 'page.html')).pdf)
}

test(
  'counts pages, bookmarks and fonts',
  async () => {
    const pdf = await printed(
      '<h1>One</h1><h2 style="font-weight: 400">Two</h2><h1 style="break-before: page">Three</h1>',
    )
    expect(await readBack(pdf)).toMatchObject({ pages: 2, bookmarks: 3, tagged: true, fonts: ['SourceSans3-Regular'] })
  },
  browserTimeout,
)

test(
  'finds pages without text and pages without tags',
  async () => {
    const pdf = await printed(`
      <p>Text</p>
      <svg style="break-before: page; display: block" width="90" height="90"><rect width="90" height="90"/></svg>
      <p style="break-before: page" aria-hidden="true">Hidden from screen readers</p>`)
    expect(await readBack(pdf)).toMatchObject({
      pages: 3,
      pagesWithoutText: [2],
      pagesWithoutTags: expect.arrayContaining([3]),
    })
  },
  browserTimeout,
)

test(
  'tells a font that became drawings, such as a weight that the page lacks',
  async () => {
    const read = await readBack(await printed('<p>Regular <b>bold</b>'))
    expect(read).toMatchObject({ fonts: ['SourceSans3-Regular'], type3Fonts: ['SourceSans3-Regular'] })
  },
  browserTimeout,
)

test('sees text inside a drawing on the page', async () => {
  const drawing = await PDFDocument.create()
  drawing.addPage().drawText('Inside')
  const document = await PDFDocument.create()
  const page = document.addPage()
  const [embedded] = await document.embedPdf(await drawing.save())
  if (embedded) page.drawPage(embedded)
  expect(await readBack(await document.save())).toMatchObject({
    pages: 1,
    pagesWithoutText: [],
    fonts: ['Helvetica'],
    tagged: false,
    bookmarks: 0,
  })
})
