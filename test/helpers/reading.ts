import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compile } from '../../scripts/compile.ts'
import type { HandoutSetup } from '../../scripts/deck/resolve-handout.ts'
import type { Browser } from '../../scripts/print/browser.ts'
import { unhurried } from '../../scripts/print/run-step.ts'
import { useSitePage } from '../../scripts/print/site-page.ts'
import { inEmptyFolder } from './print.ts'
import { readText } from './read-pdf.ts'

/** A talk as a text to read, on its pages. Texts are without blanks. */
export interface Reading {
  /** What was to be put onto pages, without marks and footnotes. */
  readonly source: string
  readonly columns: readonly ReadingColumn[]
  /** Of each page of the PDF. */
  readonly printed: readonly string[]
}

export interface ReadingColumn {
  /** From 0. */
  readonly page: number
  /** Without marks, and without heads of tables that stand here again. */
  readonly text: string
  /** Each with its marks. */
  readonly paragraphs: readonly string[]
  readonly marks: readonly { readonly text: string; readonly note: string }[]
  readonly notes: readonly { readonly id: string; readonly text: string; readonly isContinued: boolean }[]
  readonly endsWithHeading: boolean
  /** px by which text runs into the footnotes, or these over the column's end. */
  readonly excess: number
}

/** Lays an outline, a path or its text, out as a text to read, and prints it. */
export async function readingOf(
  browser: Browser,
  outline: string,
  setup: Partial<HandoutSetup> = {},
): Promise<Reading> {
  if (outline.includes('\n')) {
    return inEmptyFolder(async (folder) => {
      const path = join(folder, 'outline.yaml')
      await writeFile(path, outline)
      return readingOf(browser, path, setup)
    })
  }
  const { result, diagnostics } = await compile(outline, ['handout'], { handout: { ...setup, layout: 'text' } })
  const bundle = result?.bundle
  const script = bundle?.get('handout.js')
  if (!bundle || !script) throw new Error(`no text to read: ${diagnostics.map(({ code }) => code).join(', ')}`)
  return useSitePage(
    browser,
    bundle,
    'handout.html',
    { media: 'print', scripts: false, run: unhurried },
    async ({ page }) => {
      await page.evaluate('document.fonts.ready.then(() => {})')
      const source = (await page.evaluate(sourceText)) as string
      await page.evaluate(Buffer.from(script.bytes).toString())
      const columns = (await page.evaluate(readColumns)) as ReadingColumn[]
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, timeout: 0 })
      return { source, columns, printed: (await readText(pdf)).map(spaceless) }
    },
  )
}

export function spaceless(text: string): string {
  return text.replace(/[\s\u2060\u00ad]/g, '')
}

const textWithout = `const textWithout = (root, ...left) => {
  const copy = root.cloneNode(true)
  for (const part of copy.querySelectorAll(left.join())) part.remove()
  return copy.textContent.replace(/[\\s\\u2060]/g, '')
}`

const sourceText = `(() => {
  ${textWithout}
  return textWithout(document.querySelector('.reading'), '.citation', '.footnote')
})()`

const readColumns = `(() => {
  ${textWithout}
  const box = (element) => element.getBoundingClientRect()
  return [...document.querySelectorAll('.reading-column')].map((column) => {
    const [text, foot] = column.children
    const last = text.lastElementChild
    return {
      page: [...document.querySelectorAll('.reading-sheet')].indexOf(column.closest('.reading-sheet')),
      text: textWithout(text, '.citation', '.footnote', '.is-continued > thead'),
      paragraphs: [...text.querySelectorAll('p, li, th, td, h2, h3, h4')].map((part) => textWithout(part, '.footnote', '.katex', 'ul', 'ol')),
      marks: [...text.querySelectorAll('.citation-mark')].map((mark) => ({ text: mark.textContent, note: mark.getAttribute('href').slice(1) })),
      notes: [...foot.children].map((note) => ({
        id: note.id,
        text: note.textContent.replace(/\\s/g, ''),
        isContinued: note.matches('.is-continued'),
      })),
      endsWithHeading: last?.matches('.reading-head, .reading-summary, table:not(:has(td))') ?? false,
      excess: Math.max(
        last ? box(last).bottom - box(foot).top : 0,
        box(foot).bottom - box(column).bottom,
      ),
    }
  })
})()`
