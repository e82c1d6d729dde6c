import { expect, test } from 'vitest'
import { useBrowser } from '../../scripts/print/browser.ts'
import { printPage } from '../../scripts/print/print-page.ts'
import { browserPlace, browserTimeout, siteWith } from '../helpers/print.ts'
import { readText } from '../helpers/read-pdf.ts'

const place = await browserPlace()

const print = async (html: string) => {
  const site = await siteWith(html)
  return useBrowser(place, (browser) => printPage(browser, site, 'page.html'))
}

test(
  'loads nothing from outside, and names what was asked for',
  async () => {
    const { pdf, refused } = await print(`
      <link rel="stylesheet" href="missing.css">
      <style>body { background: url(https://example.com/b.png) }</style>
      <img src="http://example.com/x.png"><img src="file:///etc/passwd"><img src="data:,">
      <iframe src="http://example.org/frame"></iframe>
      <p>Text`)
    expect([...refused].sort()).toEqual([
      'file:///etc/passwd',
      'http://example.com/x.png',
      'http://example.org/frame',
      'http://lectern.invalid/missing.css',
      'https://example.com/b.png',
    ])
    expect(await readText(pdf)).toEqual(['Text'])
  },
  browserTimeout,
)

test(
  'names images that cannot be shown, and does not wait for lazy ones',
  async () => {
    const { brokenImages } = await print(`
      <img src="data:image/png;base64,AAAA">
      <div style="height: 100in"></div>
      <img loading="lazy" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>">`)
    expect(brokenImages).toEqual(['data:image/png;base64,AAAA'])
  },
  browserTimeout,
)

test(
  'does not run scripts',
  async () => {
    const { pdf } = await print(`<p id="text">as written</p><script>document.all.text.textContent = 'changed'</script>`)
    expect(await readText(pdf)).toEqual(['as written'])
  },
  browserTimeout,
)

test(
  'runs the script beside a page when its fonts and images are there',
  async () => {
    const site = new Map(
      await siteWith(
        '<style>@font-face { font-family: Mine; src: url(font.ttf) }</style><p style="font-family: Mine">A<p>B',
      ),
    )
    const swap = `document.body.prepend(...[...document.body.children].reverse(), String(document.fonts.check('16px Mine')))`
    site.set('page.js', { bytes: Buffer.from(swap), type: 'text/javascript' })
    const { pdf } = await useBrowser(place, (browser) => printPage(browser, site, 'page.html'))
    expect(await readText(pdf)).toEqual(['BAtrue'])
  },
  browserTimeout,
)

test(
  'stops at a font that does not load',
  async () => {
    const printing = print(
      `<style>@font-face { font-family: Absent; src: url(absent.ttf) } p { font-family: Absent }</style><p>Text`,
    )
    await expect(printing).rejects.toThrow('fonts of page.html did not load: Absent')
  },
  browserTimeout,
)

test(
  'prints two pages in one browser at the same time',
  async () => {
    const sites = await Promise.all(['One', 'Two'].map((text) => siteWith(`<p>${text}`)))
    const printed = await useBrowser(place, (browser) =>
      Promise.all(sites.map((site) => printPage(browser, site, 'page.html'))),
    )
    expect(await Promise.all(printed.map(({ pdf }) => readText(pdf)))).toEqual([['One'], ['Two']])
  },
  browserTimeout,
)
