import type { Remark } from '../../../scripts/serve/messages.ts'
import { findHits } from '../deck/mark-hits.ts'
import { pagesChange } from '../deck/pages.ts'
import { isPresenting } from '../deck/reveal.ts'
import { button, make } from './make-element.ts'
import { words } from './words.ts'

/** px between a flag's upper edge and that of the next one, and from the top of the window, where the toolbar is. */
const step = 32
const firstTop = 48

/** px that a flag takes beside the slide, or over its edge where there is no room. */
const room = 30

/** What is to be mended on the slide in view, as flags beside it: they tell what it is and show where, and lead to the list. */
export class Margin {
  readonly element = make('div', { className: 'margin' })
  readonly #onChosen: (remark: Remark) => void
  #remarks: readonly Remark[] = []

  constructor(onChosen: (remark: Remark) => void) {
    this.#onChosen = onChosen
    for (const event of ['slidechanged', 'ready', 'resize'] as const) window.Reveal?.on(event, () => this.#draw())
    document.addEventListener(pagesChange, () => this.#draw())
    window.addEventListener('resize', () => this.#draw())
    document.addEventListener('fullscreenchange', () => this.#draw())
  }

  show(remarks: readonly Remark[]): void {
    this.#remarks = remarks
    this.#draw()
  }

  #draw(): void {
    const page = document.querySelector<HTMLElement>('.pages > .page.present')
    const slide = page?.querySelector('.slide')
    // To an audience nothing is shown of it.
    const isShown = slide && isPresenting() && document.fullscreenElement === null
    const own = isShown ? this.#remarks.filter(({ at }) => at?.slide === page?.id) : []
    if (own.length === 0 && this.element.childElementCount === 0) return
    const frame = slide?.getBoundingClientRect() ?? new DOMRect()
    const flags = own
      .map((remark) => ({ remark, spot: page && spotOf(remark, page, frame) }))
      .sort((a, b) => (a.spot?.top ?? 0) - (b.spot?.top ?? 0))
    const tops = partedTops(flags.map(({ spot }) => (spot ? spot.top + spot.height / 2 - 12 : frame.top)))
    this.element.replaceChildren(
      ...flags.map(({ remark, spot }, index) => this.#flag(remark, spot, index + 1, tops[index] ?? firstTop, frame)),
    )
  }

  #flag(remark: Remark, spot: DOMRect | null, number: number, top: number, frame: DOMRect): HTMLElement {
    const { severity, message } = remark
    const flag = button(`flag is-${severity}`, () => this.#onChosen(remark), `${number}`)
    flag.ariaLabel = `${words[severity]}: ${message}`
    const left = Math.min(frame.right + 6, window.innerWidth - room)
    Object.assign(flag.style, { top: `${top}px`, left: `${left}px` })
    const gist = make('p', { className: 'gist' }, message)
    gist.style.top = `${Math.max(8, top - 8)}px`
    gist.style.right = `${window.innerWidth - left + 10}px`
    return make('div', {}, flag, ...(spot ? [outlineOf(spot)] : []), gist)
  }
}

/** Where flags stand that would like to be here: none over another, all in the window if there is room. */
function partedTops(wanted: readonly number[]): readonly number[] {
  const tops: number[] = []
  for (const top of wanted) tops.push(Math.max(top, tops.length === 0 ? firstTop : (tops.at(-1) ?? 0) + step))
  let above = window.innerHeight - step
  for (let index = tops.length - 1; index >= 0; index--) {
    tops[index] = Math.max(firstTop + index * step, Math.min(tops[index] ?? 0, above))
    above = (tops[index] ?? 0) - step
  }
  return tops
}

/** Where on the slide a remark is about something, in px of the window; null where that is not seen. */
function spotOf({ box, at }: Remark, page: HTMLElement, frame: DOMRect): DOMRect | null {
  if (!box) {
    // What is written is looked for as it is written.
    const [range] = at ? findHits(page, [at.text.slice(at.start, at.end)]) : []
    return range?.getBoundingClientRect() ?? null
  }
  const scale = frame.width / 1280
  const { left, top, right, bottom } = box
  return new DOMRect(frame.left + left * scale, frame.top + top * scale, (right - left) * scale, (bottom - top) * scale)
}

function outlineOf({ left, top, width, height }: DOMRect): HTMLElement {
  const outline = make('i', { className: 'spot' })
  const px = { left: left - 4, top: top - 4, width: width + 8, height: height + 8 }
  for (const [name, value] of Object.entries(px)) outline.style.setProperty(name, `${value}px`)
  return outline
}
