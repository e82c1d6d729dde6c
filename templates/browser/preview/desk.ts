import type { Places, Remark, SourcePlace } from '../../../scripts/serve/messages.ts'
import { isTyping } from '../deck/keys.ts'
import { Exporter } from './exporter.ts'
import { jumpTo } from './jump-to-source.ts'
import { look } from './look.ts'
import { make } from './make-element.ts'
import { Margin } from './margin.ts'
import { Measurer } from './measurer.ts'
import { Notice } from './notice.ts'
import { isWaiting, own } from './own-script.ts'
import { RemarksPanel } from './remarks-panel.ts'
import { Toolbar } from './toolbar.ts'
import { words } from './words.ts'

/** Where the slides are shown one by one. */
const isDeck = own.path === 'index.html' && !isWaiting

/** All that the preview shows over a page: the toolbar, what is to be mended, notices. Its styles and the page's don't meet. */
export class Desk {
  readonly #host = make('div', { id: 'lectern-preview', lang: own.locale, popover: 'manual' })
  readonly #notice = new Notice()
  readonly #panel: RemarksPanel
  readonly #toolbar: Toolbar
  readonly #measurer = isDeck ? new Measurer() : null
  readonly #margin = isDeck ? new Margin((remark) => this.#panel.showRemark(remark)) : null
  #places: Places = {}

  constructor() {
    const open = (place: SourcePlace) => jumpTo(place, this.#notice)
    this.#toolbar = new Toolbar({
      toggleRemarks: () => this.#panel.toggle(),
      jump: isDeck ? () => this.#jump() : null,
      exporter: new Exporter(this.#notice),
    })
    this.#panel = new RemarksPanel({ open, goTo: goToSlide, onToggle: (isOpen) => this.#toolbar.showPanel(isOpen) })
    const shadow = this.#host.attachShadow({ mode: 'open' })
    if (this.#margin) shadow.append(this.#margin.element)
    shadow.append(
      make('style', { textContent: look }),
      this.#panel.element,
      this.#toolbar.element,
      this.#notice.element,
    )
    // The deck's own keys are not meant for what has the focus here.
    this.#host.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.#leave()
      if (event.key !== 'e') event.stopPropagation()
    })
    if (this.#measurer) shadow.append(this.#measurer.element)
    document.body.append(this.#host)
    this.#host.showPopover()
    this.#measurer?.begin()
    document.addEventListener('keydown', (event) => this.#onKey(event))
  }

  showRemarks(remarks: readonly Remark[]): void {
    this.#panel.show(remarks)
    this.#toolbar.showRemarks(remarks)
    this.#margin?.show(remarks)
    this.#comeToTop()
  }

  /** These slides look different now, or are new. */
  noteChanged(slides: readonly string[]): void {
    this.#measurer?.noteChanged(slides)
  }

  notePlaces(places: Places): void {
    this.#places = places
  }

  showConnection(isConnected: boolean): void {
    this.#toolbar.showConnection(isConnected)
    if (isConnected) this.#measurer?.reportAgain()
  }

  /** What the deck has opened since, such as its overview, lies below again. */
  #comeToTop(): void {
    this.#host.hidePopover()
    this.#host.showPopover()
  }

  #onKey(event: KeyboardEvent): void {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey
    if (event.key === 'e' && isPlain && !isTyping(event.composedPath()[0] ?? null)) this.#jump()
  }

  #jump(): void {
    const place = this.#places[currentSlide()]
    if (place) jumpTo(place, this.#notice)
    else this.#notice.say(words.nothingWrong)
  }

  #leave(): void {
    this.#toolbar.closeMenu()
    this.#panel.close()
  }
}

function currentSlide(): string {
  const shown = document.querySelector('.pages > .page.present')?.id
  return shown ?? decodeURIComponent(location.hash.replace(/^#\/?/, ''))
}

function goToSlide(id: string): void {
  if (own.path === 'index.html') location.hash = `#/${encodeURIComponent(id)}`
  else document.getElementById(id)?.scrollIntoView()
}
