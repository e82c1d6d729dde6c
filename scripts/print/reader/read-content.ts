import {
  look,
  lookDict,
  lookName,
  type PdfDict,
  type PdfFile,
  PdfName,
  PdfStream,
  PdfString,
  type PdfValue,
  textOf,
} from '../pdf/objects.ts'
import { PdfTokens, PdfWord } from '../pdf/tokens.ts'
import { contentOf } from '../pdf/unpack-stream.ts'
import { type PdfFont, readFont } from './read-font.ts'

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
export type FontCache = Map<PdfDict, PdfFont>

/** Reads the text of a page from the operators that draw it (ISO 32000-1, 9.4), that of the drawings (form XObjects) on it, too. */
export function readContent(code: string, resources: PdfDict, file: PdfFile, cache: FontCache): PageContent {
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

  draw(code: string, resources: PdfDict, depth: number): void {
    const tokens = new PdfTokens(code)
    const operands: PdfValue[] = []
    for (let token = tokens.next(); token !== undefined; token = tokens.next()) {
      if (!(token instanceof PdfWord)) {
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

  #operate(operator: string, operands: readonly PdfValue[], resources: PdfDict): void {
    switch (operator) {
      case 'q':
        this.#saved.push(this.#font)
        break
      case 'Q':
        this.#font = this.#saved.pop()
        break
      case 'Tf':
        this.#font = this.#fontNamed(operands[0], resources)
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

  #fontNamed(name: PdfValue | undefined, resources: PdfDict): PdfFont | undefined {
    const dict = this.#resource(resources, 'Font', name)
    if (!(dict instanceof Map)) return undefined
    const font = this.#cache.get(dict) ?? readFont(dict, this.#file)
    this.#cache.set(dict, font)
    return font
  }

  #show(value: PdfValue | undefined): void {
    const strings = (Array.isArray(value) ? value : [value]).filter((part) => part instanceof PdfString)
    if (this.#font) this.#say(strings.map(({ bytes }) => this.#font?.decode(bytes)).join(''), this.#marked)
  }

  #say(text: string, marked: readonly Marked[]): void {
    if (text === '' || marked.some(({ says }) => says !== null)) return
    this.text += text
    if (marked.some(({ isTagged }) => isTagged)) this.taggedText += text
    if (this.#font) this.fonts.set(this.#font, (this.fonts.get(this.#font) ?? '') + text)
  }

  /** Properties stand with the mark, or among the resources under a name. */
  #markedBy([, written]: readonly PdfValue[], resources: PdfDict): Marked {
    const found = written instanceof PdfName ? this.#resource(resources, 'Properties', written) : written
    const properties = lookDict(this.#file, found)
    const says = properties.get('ActualText')
    return { isTagged: properties.has('MCID'), says: says instanceof PdfString ? textOf(says) : null }
  }

  #drawForm([operand]: readonly PdfValue[], resources: PdfDict, depth: number): void {
    const form = this.#resource(resources, 'XObject', operand)
    if (depth === deepest || !(form instanceof PdfStream)) return
    if (lookName(this.#file, form.dict.get('Subtype')) !== 'Form') return
    const own = lookDict(this.#file, form.dict.get('Resources'))
    const font = this.#font
    this.draw(contentOf(this.#file, form), own.size > 0 ? own : resources, depth + 1)
    this.#font = font
  }

  #resource(resources: PdfDict, kind: string, name: PdfValue | undefined): PdfValue {
    if (!(name instanceof PdfName)) return null
    return look(this.#file, lookDict(this.#file, resources.get(kind)).get(name.name))
  }
}
