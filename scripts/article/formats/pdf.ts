import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js'
import type { Block } from '../article.ts'
import { type PlainPage, readPages } from './read-pages.ts'
import { readWith } from './unreadable-article.ts'

/** A PDF: its pages are those of the file, numbered from `firstPage` on, or as the file itself labels them. */
export async function readPdf(bytes: Uint8Array, firstPage: number): Promise<readonly Block[]> {
  const { getDocument } = await loadLibrary()
  // By these tables, older Chinese, Japanese and Korean files say which characters they mean.
  const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  // The library takes the bytes away.
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    cMapUrl: `${join(library, 'cmaps')}/`,
    cMapPacked: true,
  })
  try {
    const document = await readWith(() => task.promise)
    const labels = numericLabels(await document.getPageLabels())
    const pages: PlainPage[] = []
    for (let index = 0; index < document.numPages; index++) {
      const page = await document.getPage(index + 1)
      const { items } = await page.getTextContent()
      const lines = linesOf(items.filter((item): item is TextItem => 'str' in item))
      pages.push({ text: paragraphsOf(lines), page: labels?.[index] ?? firstPage + index })
    }
    return readPages(withoutRunningHeads(pages))
  } finally {
    await task.destroy()
  }
}

/** What draws is not asked for, but has to be there when the library loads; where it is missing, stand-ins will do. */
async function loadLibrary() {
  const scope = globalThis as Record<string, unknown>
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) scope[name] ??= class {}
  const warn = console.warn
  console.warn = () => {}
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs')
  } finally {
    console.warn = warn
  }
}

/** Labels that number the pages otherwise than from 1; a file that has none says nothing. */
function numericLabels(labels: readonly string[] | null): readonly number[] | null {
  if (!labels?.every((label) => /^\d+$/.test(label)) || labels[0] === '1') return null
  return labels.map(Number)
}

interface Line {
  text: string
  readonly top: number
  readonly size: number
}

/** Pieces of text as lines: what stands on the same height. Raised small figures are marks of notes, and left out. */
function linesOf(items: readonly TextItem[]): readonly Line[] {
  const lines: Line[] = []
  for (const { str, transform, height, hasEOL } of items) {
    const [top, size] = [transform[5] as number, height]
    const line = lines.at(-1)
    if (line && size > 0 && size < line.size * 0.75 && /^\[?\d{1,3}\]?$/.test(str.trim())) continue
    if (line && str !== '' && Math.abs(line.top - top) < Math.max(line.size, size) / 2) line.text += str
    else if (str.trim() !== '') lines.push({ text: str, top, size })
    else if (line && !hasEOL) line.text += str
  }
  return lines
}

/** Lines that stand apart by more than the others part paragraphs. */
function paragraphsOf(lines: readonly Line[]): string {
  const gaps = lines.slice(1).map((line, index) => (lines[index]?.top ?? 0) - line.top)
  const usual = gaps.filter((gap) => gap > 0).sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0
  return lines
    .map(({ text }, index) => {
      const gap = gaps[index - 1] ?? 0
      return `${index > 0 && (gap > usual * 1.4 || gap < 0) ? '\n\n' : index > 0 ? '\n' : ''}${text}`
    })
    .join('')
}

/** The first and last lines that most pages have alike, but for the digits in them, are not the article's. */
function withoutRunningHeads(pages: readonly PlainPage[]): readonly PlainPage[] {
  const keyOf = (line: string) => line.replace(/\d+/g, '#').replace(/\s+/g, '')
  const counts = new Map<string, number>()
  const edgesOf = (text: string) => {
    const lines = text.split('\n').filter((line) => line.trim() !== '')
    return [...lines.slice(0, 2), ...lines.slice(-2)]
  }
  for (const { text } of pages)
    for (const key of new Set(edgesOf(text).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const isRunning = (line: string) => pages.length > 2 && (counts.get(keyOf(line)) ?? 0) * 2 > pages.length
  return pages.map(({ text, page }) => {
    const running = new Set(edgesOf(text).filter(isRunning))
    return {
      page,
      text: text
        .split('\n')
        .filter((line) => !running.has(line))
        .join('\n'),
    }
  })
}
