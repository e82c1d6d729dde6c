import type { Remark } from '../../../scripts/serve/messages.ts'
import type { Exporter, ExportName } from './exporter.ts'
import { button, make } from './make-element.ts'
import { isWaiting, own } from './own-script.ts'
import { countsOf } from './remarks-panel.ts'
import { words } from './words.ts'

/** What the toolbar has done elsewhere. */
export interface ToolbarActions {
  readonly toggleRemarks: () => void
  /** Opens the place of the slide that is shown; null where there is none. */
  readonly jump: (() => void) | null
  readonly exporter: Exporter
}

/** A small bar at the edge: how many things are to be mended, the other pages, exports. What it is for shows when it is pointed at. */
export class Toolbar {
  readonly element: HTMLElement
  readonly #actions: ToolbarActions
  readonly #status: HTMLButtonElement
  readonly #menu: HTMLElement
  readonly #exports: HTMLButtonElement

  constructor(actions: ToolbarActions) {
    this.#actions = actions
    this.#status = button('status', actions.toggleRemarks)
    this.#menu = make('div', { className: 'menu', hidden: true }, ...this.#exportButtons())
    this.#exports = button('tool', () => this.#toggleMenu(Boolean(this.#menu.hidden)), words.export)
    this.#exports.setAttribute('aria-expanded', 'false')
    const more = make(
      'div',
      { className: 'more' },
      ...this.#pageLinks(),
      ...this.#sourceButton(),
      this.#exports,
      this.#menu,
    )
    this.element = make('nav', { className: 'toolbar', ariaLabel: words.preview }, this.#status, more)
    if (isWaiting) this.element.classList.add('is-waiting')
    this.showRemarks([])
    this.showConnection(false)
    this.showPanel(false)
    hideInFullscreen(this.element)
  }

  showRemarks(remarks: readonly Remark[]): void {
    const [errors, warnings, notes] = countsOf(remarks)
    this.element.classList.toggle('has-errors', errors > 0)
    this.element.classList.toggle('has-warnings', warnings > 0)
    this.#status.replaceChildren(make('i', { className: 'dot' }), remarks.length > 0 ? `${remarks.length}` : '')
    this.#status.ariaLabel = remarks.length > 0 ? words.counted(errors, warnings, notes) : words.nothingWrong
  }

  showConnection(isConnected: boolean): void {
    this.element.classList.toggle('is-alone', !isConnected)
    this.element.title = isConnected ? words.connected : words.disconnected
  }

  showPanel(isOpen: boolean): void {
    this.#status.setAttribute('aria-expanded', `${isOpen}`)
  }

  closeMenu(): void {
    this.#toggleMenu(false)
  }

  #pageLinks(): readonly HTMLElement[] {
    const all = [
      { path: 'index.html', href: '/', text: words.deck, title: words.deck },
      { path: 'slides.html', href: '/slides.html', text: words.slides, title: words.slidesHint },
      { path: 'handout.html', href: '/handout.html', text: words.handout, title: words.handoutHint },
    ]
    return all
      .filter(({ path }) => path !== own.path)
      .map(({ path, href, text, title }) =>
        make('a', { className: 'tool', href, target: `lectern ${path}`, title }, text),
      )
  }

  #sourceButton(): readonly HTMLElement[] {
    const { jump } = this.#actions
    if (!jump) return []
    const source = button('tool', jump, words.source)
    source.title = words.sourceHint
    return [source]
  }

  #exportButtons(): readonly HTMLElement[] {
    return Object.entries(words.exports).map(([name, label]) => {
      const item = button(
        'item',
        async () => {
          item.disabled = true
          this.#toggleMenu(false)
          await this.#actions.exporter.export(name as ExportName)
          item.disabled = false
        },
        label,
      )
      return item
    })
  }

  #toggleMenu(isOpen: boolean): void {
    this.#menu.hidden = !isOpen
    this.#exports.setAttribute('aria-expanded', `${isOpen}`)
  }
}

/** A talk that fills the screen is given; nobody edits it. */
function hideInFullscreen(element: HTMLElement): void {
  const look = () => {
    element.hidden = document.fullscreenElement !== null
  }
  document.addEventListener('fullscreenchange', look)
  look()
}
