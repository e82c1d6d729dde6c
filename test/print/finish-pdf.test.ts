import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { useBrowser } from '../../scripts/print/browser.ts'
import type { PdfMetadata } from '../../scripts/print/describe-pdf.ts'
import { finishPdf } from '../../scripts/print/finish-pdf.ts'
import { printPage } from '../../scripts/print/print-page.ts'
import { browserPlace, browserTimeout, siteWith } from '../helpers/print.ts'
import { readText, usePdf } from '../helpers/read-pdf.ts'

const place = await browserPlace()

const metadata: PdfMetadata = {
  title: '韩日关系',
  authors: ['谢若初', 'Ann Other'],
  subject: null,
  keywords: ['Indo-Pacific strategy', '对表'],
  language: 'zh-CN',
  date: null,
}

const html = `<html lang="zh-CN"><title>Working title</title>
  <style>
    @font-face { font-family: Sans; src: url(font.ttf) }
    * { font: 20px Sans } @page { size: 1280px 720px } h2 { break-before: page }
  </style>
  <h1>One</h1><p><a href="#two">To two</a> <a href="http://example.com/">Out</a></p>
  <h2 id="two">Two</h2><table><tr><th id="h">Head</th><td headers="h">Cell</td></tr></table>`

async function printedOnce(): Promise<Uint8Array> {
  const site = await siteWith(html)
  return useBrowser(place, async (browser) => (await printPage(browser, site, 'page.html')).pdf)
}

test(
  'gives the same bytes for the same page, printed twice',
  async () => {
    const [first, second] = await Promise.all([printedOnce(), printedOnce()])
    const finished = await finishPdf(first, metadata)
    expect(Buffer.compare(finished, await finishPdf(second, metadata))).toBe(0)
    expect(finished.length).toBeLessThan(first.length)
  },
  browserTimeout,
)

test(
  'gives the same bytes when the browser numbers the tags otherwise',
  async () => {
    const printed = await printedOnce()
    const numberedOtherwise = Buffer.from(printed)
      .toString('latin1')
      .replace(/node0000/g, 'node1234')
    const finished = await finishPdf(printed, metadata)
    expect(Buffer.compare(finished, await finishPdf(Buffer.from(numberedOtherwise, 'latin1'), metadata))).toBe(0)

    const { context } = await PDFDocument.load(finished)
    const objects = context.enumerateIndirectObjects().map(([, object]) => String(object).replace(/\s+/g, ' '))
    expect(objects.filter((object) => object.includes('/ID (tag000001)'))).toHaveLength(1)
    expect(objects.filter((object) => object.includes('/Headers [ (tag000001) ]'))).toHaveLength(1)
    expect(objects.filter((object) => object.includes('/Names [ (tag000001) '))).toHaveLength(1)
  },
  browserTimeout,
)

test(
  'gives the same bytes when the browser packs objects together',
  async () => {
    const printed = await printedOnce()
    const packed = await (await PDFDocument.load(printed, { updateMetadata: false })).save({ useObjectStreams: true })
    expect(Buffer.from(packed).includes('/ObjStm')).toBe(true)
    expect(Buffer.compare(await finishPdf(packed, metadata), await finishPdf(printed, metadata))).toBe(0)
  },
  browserTimeout,
)

test(
  'says what the document is, and keeps tags, bookmarks and links',
  async () => {
    await usePdf(await finishPdf(await printedOnce(), metadata), async (pdf) => {
      const { info } = await pdf.getMetadata()
      expect(info).toMatchObject({
        Title: '韩日关系',
        Author: '谢若初; Ann Other',
        Keywords: 'Indo-Pacific strategy; 对表',
        Creator: 'lectern',
        Language: 'zh-CN',
      })
      expect(Object.keys(info)).not.toContain('CreationDate')
      expect(Object.keys(info)).not.toContain('Subject')
      expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true })
      expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })

      expect((await pdf.getOutline())[0]).toMatchObject({ title: 'One', items: [{ title: 'Two' }] })
      const page = await pdf.getPage(1)
      expect(rolesIn(await page.getStructTree())).toContain('H1')
      const links = await page.getAnnotations()
      expect(links.map(({ url, dest }) => url ?? dest)).toEqual(['two', 'http://example.com/'])
      expect(Object.keys(await pdf.getDestinations())).toContain('two')
    })
  },
  browserTimeout,
)

test(
  'carries the date that it is given, wherever it is printed',
  async () => {
    const date = new Date('2022-12-01T08:00:00Z')
    await usePdf(await finishPdf(await printedOnce(), { ...metadata, date }), async (pdf) => {
      const { info } = await pdf.getMetadata()
      expect(info).toMatchObject({ CreationDate: 'D:20221201080000Z', ModDate: 'D:20221201080000Z' })
    })
  },
  browserTimeout,
)

test(
  'lets text be copied as it was written: ligatures, places to break, words and lines',
  async () => {
    const site = await siteWith(`<html lang="en"><title>Words</title>
      <style>@font-face { font-family: Sans; src: url(font.ttf) } * { font: 20px Sans }</style>
      <p>The office finds inter<wbr>national affairs\u2060<sup>[1]</sup> difficult to file.</p>`)
    const printed = await useBrowser(place, async (browser) => (await printPage(browser, site, 'page.html')).pdf)
    const [text] = await readText(await finishPdf(printed, metadata))
    expect(text).toBe('The office finds international affairs[1] difficult to file.')
  },
  browserTimeout,
)

interface TaggedPart {
  readonly role?: string
  readonly children?: readonly object[]
}

function rolesIn(part: TaggedPart): string[] {
  return [part.role ?? '', ...(part.children ?? []).flatMap((child) => rolesIn(child))]
}
