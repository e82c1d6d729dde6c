import type { PdfFile } from './file.ts'
import { type PdfFont, readFont } from './read-font.ts'
import { isWord, PdfTokens } from './tokens.ts'
import {
  isArray,
  isDictionary,
  isStream,
  isString,
  nameOf,
  type PdfDictionary,
  type PdfValue,
  textOf,
} from './values.ts'

/** What is drawn on a page, as text. */
export interface PageContent {
  /** Everything that is shown, in the order in which it is drawn, without spaces between what stands apart. */
  readonly text: string
  /** The part of it that is tagged, and so reaches screen readers. */
  readonly taggedText: string
  /** What is shown in each font. */
  readonly fonts: ReadonlyMap<PdfFont, string>
}

/** The fonts of a file that were read already. */
export type FontCache = Map<PdfDictionary, PdfFont>

/** Reads the text of a page from the operators that draw it (ISO 32000-1, 9.4), that of the drawings (form XObjects) on it, too. */
export function readContent(code: string, resources: PdfDictionary, file: PdfFile, cache: FontCache): PageContent {
  const page = new Page(file, cache)
  page.draw(code, resources, 0)
  return page
}

/** What `BDC` opens and `EMC` closes (14.6): `says` is text that stands for what is drawn inside. */
interface Marked {
  readonly isTagged: boolean
  readonly says: string | null
}

/** Deeper than any drawing that Chromium makes: one that contains itself would never end. */
const deepest = 20

class Page implements PageContent {
  text = ''
  taggedText = ''
  readonly fonts = new Map<PdfFont, string>()
  readonly #file: PdfFile
  readonly #cache: FontCache
  readonly #marked: Marked[] = []
  readonly #saved: (PdfFont | undefined)[] = []
  #font: PdfFont | undefined

  constructor(file: PdfFile, cache: FontCache) {
    this.#file = file
    this.#cache = cache
  }

  draw(code: string, resources: PdfDictionary, depth: number): void {
    const tokens = new PdfTokens(code)
    const operands: PdfValue[] = []
    for (let token = tokens.next(); token !== undefined; token = tokens.next()) {
      if (!isWord(token)) {
        operands.push(token)
        continue
      }
      // The bytes of an image that stands between operators are no operators.
      if (token.word === 'ID') tokens.skipPast(/\sEI(?!\S)/)
      else if (token.word === 'Do') this.#drawForm(operands, resources, depth)
      else this.#operate(token.word, operands, resources)
      operands.length = 0
    }
  }

  #operate(operator: string, operands: readonly PdfValue[], resources: PdfDictionary): void {
    switch (operator) {
      case 'q':
        this.#saved.push(this.#font)
        break
      case 'Q':
        this.#font = this.#saved.pop()
        break
      case 'Tf':
        this.#font = this.#fontNamed(nameOf(operands[0]), resources)
        break
      case 'Tj':
      case 'TJ':
      case "'":
      case '"':
        this.#show(operands.at(-1))
        break
      case 'BMC':
      case 'BDC':
        this.#marked.push(this.#markedBy(operands, resources))
        break
      case 'EMC':
        this.#say(this.#marked.at(-1)?.says ?? '', this.#marked.slice(0, -1))
        this.#marked.pop()
        break
    }
  }

  #fontNamed(name: string | undefined, resources: PdfDictionary): PdfFont | undefined {
    const dictionary = this.#file.resolve(this.#file.dictionaryAt(resources, 'Font').get(name ?? ''))
    if (!isDictionary(dictionary)) return undefined
    const font = this.#cache.get(dictionary) ?? readFont(dictionary, this.#file)
    this.#cache.set(dictionary, font)
    return font
  }

  #show(value: PdfValue | undefined): void {
    const strings = (isArray(value) ? value : [value]).filter(isString)
    if (this.#font) this.#say(strings.map(({ bytes }) => this.#font?.decode(bytes)).join(''), this.#marked)
  }

  #say(text: string, marked: readonly Marked[]): void {
    if (text === '' || marked.some(({ says }) => says !== null)) return
    this.text += text
    if (marked.some(({ isTagged }) => isTagged)) this.taggedText += text
    if (this.#font) this.fonts.set(this.#font, (this.fonts.get(this.#font) ?? '') + text)
  }

  /** Properties stand with the mark, or among the resources under a name. */
  #markedBy([, written]: readonly PdfValue[], resources: PdfDictionary): Marked {
    const named = nameOf(written)
    const found =
      named === undefined ? written : this.#file.resolve(this.#file.dictionaryAt(resources, 'Properties').get(named))
    const says = isDictionary(found) ? found.get('ActualText') : undefined
    return { isTagged: isDictionary(found) && found.has('MCID'), says: isString(says) ? textOf(says) : null }
  }

  #drawForm([operand]: readonly PdfValue[], resources: PdfDictionary, depth: number): void {
    const form = this.#file.resolve(this.#file.dictionaryAt(resources, 'XObject').get(nameOf(operand) ?? ''))
    if (depth === deepest || !isStream(form) || nameOf(form.dictionary.get('Subtype')) !== 'Form') return
    const own = this.#file.dictionaryAt(form.dictionary, 'Resources')
    const font = this.#font
    this.draw(this.#file.contentOf(form), own.size > 0 ? own : resources, depth + 1)
    this.#font = font
  }
}
