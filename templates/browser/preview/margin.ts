import type { Remark } from '../../../scripts/serve/messages.ts'
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
    const page = document.querySelector('.pages > .page.present')
    const slide = page?.querySelector('.slide')
    // To an audience nothing is shown of it.
    const isShown = slide && isPresenting() && document.fullscreenElement === null
    const own = isShown ? this.#remarks.filter(({ at }) => at?.slide === page?.id) : []
    if (own.length === 0 && this.element.childElementCount === 0) return
    const frame = slide?.getBoundingClientRect() ?? new DOMRect()
    const sorted = [...own].sort((a, b) => (a.box?.top ?? 0) - (b.box?.top ?? 0))
    const tops = partedTops(sorted.map((remark) => topOf(remark, frame)))
    this.element.replaceChildren(
      ...sorted.map((remark, index) => this.#flag(remark, index + 1, tops[index] ?? firstTop, frame)),
    )
  }

  #flag(remark: Remark, number: number, top: number, frame: DOMRect): HTMLElement {
    const { severity, message, box } = remark
    const flag = button(`flag is-${severity}`, () => this.#onChosen(remark), `${number}`)
    flag.ariaLabel = `${words[severity]}: ${message}`
    const left = Math.min(frame.right + 6, window.innerWidth - room)
    Object.assign(flag.style, { top: `${top}px`, left: `${left}px` })
    const gist = make('p', { className: 'gist' }, message)
    gist.style.top = `${Math.max(8, top - 8)}px`
    gist.style.right = `${window.innerWidth - left + 10}px`
    return make('div', {}, flag, ...(box ? [spotOf(box, frame)] : []), gist)
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

type Box = NonNullable<Remark['box']>

/** px of the window for one px of the slide. */
const scaleOf = (frame: DOMRect) => frame.width / 1280

function topOf({ box }: Remark, frame: DOMRect): number {
  return box ? frame.top + ((box.top + box.bottom) / 2) * scaleOf(frame) - 12 : frame.top
}

function spotOf({ left, top, right, bottom }: Box, frame: DOMRect): HTMLElement {
  const scale = scaleOf(frame)
  const spot = make('i', { className: 'spot' })
  Object.assign(spot.style, {
    left: `${frame.left + left * scale - 4}px`,
    top: `${frame.top + top * scale - 4}px`,
    width: `${(right - left) * scale + 8}px`,
    height: `${(bottom - top) * scale + 8}px`,
  })
  return spot
}
