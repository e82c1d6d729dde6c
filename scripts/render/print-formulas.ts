import { type Rich, richFrom } from '../deck/html.ts'

/**
 * Formulas as they are printed: without MathML, which a PDF made by Chromium leaves out, and with what is seen no longer hidden from
 * readers of the PDF; it is then part of the text and of bookmarks. A formula on a line of its own is a figure whose text is its TeX.
 */
export function printFormulas(html: string): string {
  if (!html.includes('<deck-formula ')) return html
  return html
    .replace(/<span class="katex-mathml">.*?<\/math><\/span>/gs, '')
    .replaceAll('<span class="katex-html" aria-hidden="true">', '<span class="katex-html">')
    .replace(/<deck-formula data-tex="([^"]*)" class="display"/g, '$& role="img" aria-label="$1"')
}

/** What is read on a printed page, its formulas as they are set: x0, not their TeX. */
export function printedText({ html }: Rich): string {
  const bare = printFormulas(html).replace(/<\/?deck-formula[^>]*>/g, '')
  // KaTeX holds lines of a formula apart with spaces of no width.
  return richFrom(bare).text.replaceAll('\u200b', '')
}
