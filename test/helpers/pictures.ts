import { createCanvas, loadImage } from '@napi-rs/canvas'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** The first pages of a PDF beside each other as a PNG, each as wide as `width` px; pdf.js draws them, so that no machine's own fonts count. */
export async function pictureOfPages(
  pdf: PDFDocumentProxy,
  numbers: readonly number[],
  width: number,
): Promise<Buffer> {
  const pages = await Promise.all(
    numbers.map(async (number) => {
      const page = await pdf.getPage(number)
      const viewport = page.getViewport({ scale: (2 * width) / page.getViewport({ scale: 1 }).width })
      // Twice as large, then made smaller: thin lines come out the same wherever they lie.
      const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
      await page.render({ canvas: null, canvasContext: canvas.getContext('2d') as never, viewport }).promise
      return canvas
    }),
  )
  const height = Math.max(...pages.map((page) => Math.ceil(page.height / 2)))
  const sheet = createCanvas(width * pages.length, height)
  const context = sheet.getContext('2d')
  context.imageSmoothingQuality = 'high'
  for (const [index, page] of pages.entries()) context.drawImage(page, index * width, 0, width, page.height / 2)
  return sheet.toBuffer('image/png')
}

/** How many pixels of two PNGs differ by more than `apart` of 255 in a channel; all of them, when their sizes differ. */
export async function pixelsApart(one: Buffer, other: Buffer, apart: number): Promise<number> {
  const [a, b] = [await pixelsOf(one), await pixelsOf(other)]
  if (a.length !== b.length) return Math.max(a.length, b.length) / 4
  let count = 0
  for (let at = 0; at < a.length; at += 4)
    if ([0, 1, 2].some((channel) => Math.abs((a[at + channel] ?? 0) - (b[at + channel] ?? 0)) > apart)) count++
  return count
}

async function pixelsOf(png: Buffer): Promise<Uint8ClampedArray> {
  const image = await loadImage(png)
  const canvas = createCanvas(image.width, image.height)
  const context = canvas.getContext('2d')
  context.drawImage(image, 0, 0)
  return context.getImageData(0, 0, image.width, image.height).data
}
