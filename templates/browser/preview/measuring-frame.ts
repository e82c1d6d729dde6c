import type { SlideMeasure } from '../../../scripts/proof/measures.ts'
import { addRules } from './add-rules.ts'
import { make } from './make-element.ts'

/** The longest that pictures and fonts of the slides to be measured are waited for, ms. */
const patienceMs = 3000

/** Without a doctype, browsers lay pages out as they did long ago. */
const emptyPage = '<!doctype html><html><head></head><body></body></html>'

/** Lays slides out once more where nobody sees them, whole and still, and measures them there. */
export class MeasuringFrame {
  /** Wider than a slide: on a narrow screen, the deck is a page to read. */
  readonly element = make('iframe', { className: 'measuring', tabIndex: -1, ariaHidden: 'true', srcdoc: emptyPage })
  readonly #loaded = new Promise((done) => this.element.addEventListener('load', done, { once: true }))
  readonly #script: Promise<string>
  #styles: readonly Element[] = []
  #fonts: HTMLStyleElement | null = null
  #style: HTMLStyleElement | null = null

  /** `script` is what a page is asked: its answer is a measure of each slide. */
  constructor(script: Promise<string>) {
    this.#script = script
  }

  /** Takes over the styles of the page; answers whether they are others than before. Its fonts alone are no other styles: they only grow. */
  async restyle(): Promise<boolean> {
    await this.#loaded
    const inside = this.#document
    const sheets = [...document.styleSheets].filter(isOfDeck)
    this.#fonts ??= inside.head.appendChild(inside.createElement('style'))
    if (this.#fonts.sheet) addRules(this.#fonts.sheet, rulesOf(sheets.filter(hasOnlyFonts)))
    const styled = sheets.filter((sheet) => !hasOnlyFonts(sheet))
    const owners = styled.map(({ ownerNode }) => ownerNode as Element)
    if (owners.length === this.#styles.length && owners.every((owner, index) => owner === this.#styles[index]))
      return false
    this.#styles = owners
    inside.documentElement.lang = document.documentElement.lang
    this.#style ??= inside.head.appendChild(inside.createElement('style'))
    this.#style.textContent = rulesOf(styled).join('\n')
    return true
  }

  /** Measures these slides of the deck. */
  async measure(pages: readonly HTMLElement[]): Promise<readonly SlideMeasure[]> {
    const inside = this.#document
    const talk = inside.createElement('div')
    talk.className = 'talk'
    const main = inside.createElement('main')
    main.className = 'pages'
    main.append(...pages.map((page) => copyOf(page, inside)))
    talk.append(main)
    inside.body.replaceChildren(talk)
    await this.#settle(inside)
    const run = (this.element.contentWindow as unknown as { eval: (script: string) => unknown }).eval
    const measures = run(await this.#script) as readonly SlideMeasure[]
    inside.body.replaceChildren()
    return measures
  }

  get #document(): Document {
    const inside = this.element.contentDocument
    if (!inside) throw new Error('the frame is not in the page')
    return inside
  }

  async #settle(inside: Document): Promise<void> {
    // Fonts are asked for when the text is laid out.
    inside.body.getBoundingClientRect()
    const patience = new Promise((done) => setTimeout(done, patienceMs))
    const pictures = [...inside.images].map((image) => image.decode())
    await Promise.race([Promise.allSettled([inside.fonts.ready, ...pictures]), patience])
  }
}

/** Not the preview's own. */
function isOfDeck({ ownerNode }: CSSStyleSheet): boolean {
  return ownerNode instanceof HTMLElement && ownerNode.dataset.preview === undefined
}

function hasOnlyFonts({ cssRules }: CSSStyleSheet): boolean {
  return cssRules.length > 0 && [...cssRules].every((rule) => rule instanceof CSSFontFaceRule)
}

function rulesOf(sheets: readonly CSSStyleSheet[]): readonly string[] {
  return sheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
}

/** A slide as it is before reveal.js shows it. */
function copyOf(page: HTMLElement, inside: Document): HTMLElement {
  const copy = inside.createElement('section')
  copy.id = page.id
  copy.className = 'page'
  copy.innerHTML = page.querySelector('.slide')?.outerHTML ?? ''
  return copy
}
