import { Parser } from 'htmlparser2'
import type { Block } from '../article.ts'
import { joinLines } from './join-lines.ts'
import { withHeadings } from './with-headings.ts'

/** What is on a page of the web and not in its article. */
const passedOver = new Set(['script', 'style', 'head', 'nav', 'template', 'svg', 'noscript', 'button', 'form'])

const kinds = new Map<string, Block['kind']>([
  ['p', 'text'],
  ['li', 'text'],
  ['blockquote', 'text'],
  ['div', 'text'],
  ['section', 'text'],
  ['article', 'text'],
  ['main', 'text'],
  ['dd', 'text'],
  ['dt', 'text'],
  ['pre', 'text'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['table', 'table'],
  ...[1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, 'heading'] as const),
])

/** HTML: its headings are `h1` to `h6`, there are no pages. */
export function readHtml(html: string): readonly Block[] {
  const reading = new HtmlReading()
  const parser = new Parser(reading, { decodeEntities: true })
  parser.end(html)
  return withHeadings(reading.blocks)
}

/** Collects the text of the innermost block. What begins inside of another ends it. */
class HtmlReading {
  readonly blocks: Block[] = []
  #text = ''
  #kind: Block['kind'] = 'text'
  #level: number | null = null
  #passed = 0
  #notes = 0
  readonly #isNote: boolean[] = []

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    const isNote = isNotes(attributes)
    this.#isNote.push(isNote)
    if (isNote) this.#close()
    if (isNote) this.#notes++
    // What is raised is the mark of a note.
    if (passedOver.has(name) || name === 'sup') this.#passed++
    if (name === 'br') this.#text += '\n'
    if ((name === 'td' || name === 'th') && this.#kind === 'table') this.#text += '\u3000'
    const kind = kinds.get(name)
    // A paragraph in a cell is part of its table.
    if (!kind || (this.#kind === 'table' && name !== 'caption')) return
    this.#close()
    this.#kind = kind
    this.#level = kind === 'heading' ? Number(name[1]) : null
  }

  ontext(text: string): void {
    if (this.#passed === 0) this.#text += text
  }

  onclosetag(name: string): void {
    const isNote = this.#isNote.pop() ?? false
    if (isNote || (kinds.has(name) && (this.#kind !== 'table' || name === 'table' || name === 'caption'))) this.#close()
    if (isNote) this.#notes--
    if (name === 'caption') this.#kind = 'table'
    if (passedOver.has(name) || name === 'sup') this.#passed = Math.max(0, this.#passed - 1)
  }

  #close(): void {
    const text = joinLines(this.#text.split('\n').map((line) => line.replace(/\s+/g, ' ')))
    const kind = this.#notes > 0 ? 'note' : this.#kind
    if (text !== '') this.blocks.push({ kind, text, level: kind === 'heading' ? this.#level : null, page: null })
    this.#text = ''
    this.#kind = 'text'
    this.#level = null
  }
}

/** Where programs put footnotes: mammoth, pandoc, Markdown's footnotes, DPUB-ARIA. */
function isNotes({ id = '', class: names = '', role = '' }: Readonly<Record<string, string>>): boolean {
  return (
    /^(?:footnote|endnote|fn)[-:_]?\d/.test(id) || /\bfootnotes?\b/.test(names) || /^doc-(?:end|foot)notes?$/.test(role)
  )
}
