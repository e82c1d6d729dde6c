import { expect, test } from 'vitest'
import { useBrowser } from '../../scripts/print/browser.ts'
import { finishPdf } from '../../scripts/print/finish-pdf.ts'
import { printPage } from '../../scripts/print/print-page.ts'
import type { PdfView } from '../../scripts/print/view-pdf.ts'
import { browserPlace, browserTimeout, siteWith } from '../helpers/print.ts'
import { usePdf } from '../helpers/read-pdf.ts'
import { tagsOn } from '../helpers/read-tags.ts'

const metadata = { title: 'A title', authors: [], subject: null, keywords: [], language: 'en', date: null }

const printed = await (async () => {
  const site = await siteWith(`<html lang="en"><title>A title</title>
    <style>@font-face { font-family: Sans; src: url(font.ttf) } * { font: 20px Sans } h2 { break-before: page }</style>
    <h1>One</h1><h2>Two</h2><h2>Three</h2>`)
  return useBrowser(await browserPlace(), async (browser) => (await printPage(browser, site, 'page.html')).pdf)
})()

const view = (view: PdfView) => finishPdf(printed, metadata, view)

test(
  'calls pages by their labels',
  async () => {
    await usePdf(await view({ labels: ['6', '7', '7b'] }), async (pdf) => {
      expect(await pdf.getPageLabels()).toEqual(['6', '7', '7b'])
    })
  },
  browserTimeout,
)

test(
  'leaves how it opens to the reader, and bookmarks as they were, unless told otherwise',
  async () => {
    await usePdf(await view({}), async (pdf) => {
      expect([await pdf.getPageLabels(), await pdf.getPageLayout(), await pdf.getOpenAction()]).toEqual([
        null,
        '',
        null,
      ])
      expect((await pdf.getOutline())[0]).toMatchObject({ title: 'One', items: [{ title: 'Two' }, { title: 'Three' }] })
    })
  },
  browserTimeout,
)

test(
  'nests bookmarks as it is told',
  async () => {
    const inner = { title: '内', page: 3, bookmarks: [] }
    await usePdf(await view({ bookmarks: [{ title: '外', page: 2, bookmarks: [inner] }] }), async (pdf) => {
      const [outer, ...others] = await pdf.getOutline()
      expect(others).toEqual([])
      expect(outer).toMatchObject({ title: '外', items: [{ title: '内', items: [] }] })
      const place = outer?.items[0]?.dest?.[0]
      expect(await pdf.getPageIndex(place)).toBe(2)
    })
  },
  browserTimeout,
)

test(
  'pins notes to their pages as comments, tagged behind what is on the page',
  async () => {
    const notes = [{ page: 2, text: '第一行\nSecond line', author: '谢若初' }]
    await usePdf(await view({ notes }), async (pdf) => {
      const [comment, ...others] = await (await pdf.getPage(2)).getAnnotations()
      expect(others).toEqual([])
      expect(comment).toMatchObject({ subtype: 'Text', hasAppearance: true, annotationFlags: 28 })
      expect(comment?.contentsObj.str).toBe('第一行\nSecond line')
      expect(comment?.titleObj.str).toBe('谢若初')
      expect(await tagsOn(pdf, 2)).toEqual(['H2', 'Annot'])
      expect(await tagsOn(pdf, 3)).toEqual(['H2'])
    })
  },
  browserTimeout,
)
