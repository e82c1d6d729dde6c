import type { Remark, RemarkPlace, SourcePlace } from '../../../scripts/serve/messages.ts'
import { button, make } from './make-element.ts'
import { isWaiting } from './own-script.ts'
import { words } from './words.ts'

/** What the panel has done elsewhere. */
export interface PanelActions {
  readonly open: (place: SourcePlace) => void
  readonly goTo: (slide: string) => void
  readonly onToggle: (isOpen: boolean) => void
}

/** The list of what is to be mended. It comes by itself when something keeps the deck from being made, and goes when it is mended. */
export class RemarksPanel {
  readonly element = make('section', { className: 'panel', hidden: true, tabIndex: -1 })
  readonly #actions: PanelActions
  #remarks: readonly Remark[] = []
  #hasErrors = false

  constructor(actions: PanelActions) {
    this.#actions = actions
    if (isWaiting) this.element.classList.add('is-waiting')
    this.show([])
  }

  show(remarks: readonly Remark[]): void {
    this.#remarks = remarks
    const counts = countsOf(remarks)
    const [errors] = counts
    const had = this.#hasErrors
    this.#hasErrors = errors > 0
    this.element.classList.toggle('has-errors', errors > 0)
    this.element.replaceChildren(
      this.#head(counts),
      make('ol', { className: 'remarks' }, ...remarks.map((remark) => this.#row(remark))),
    )
    if (isWaiting || errors > 0) this.#set(true)
    else if (had || remarks.length === 0) this.#set(false)
  }

  toggle(): void {
    this.#set(Boolean(this.element.hidden))
    if (!this.element.hidden) this.element.focus()
  }

  /** Opens at one of the remarks that are shown. */
  showRemark(remark: Remark): void {
    this.#set(true)
    const rows = [...this.element.querySelectorAll('.remark')]
    const meant = rows[this.#remarks.indexOf(remark)]
    for (const row of rows) row.classList.toggle('is-meant', row === meant)
    meant?.scrollIntoView({ block: 'nearest' })
    this.element.focus({ preventScroll: true })
  }

  close(): void {
    if (!isWaiting) this.#set(false)
  }

  #set(isOpen: boolean): void {
    this.element.hidden = !isOpen
    this.#actions.onToggle(isOpen)
  }

  #head([errors, warnings, notes]: Counts): HTMLElement {
    const title =
      errors + warnings + notes > 0
        ? words.counted(errors, warnings, notes)
        : isWaiting
          ? words.waitingForDeck
          : words.nothingWrong
    const explanation = errors > 0 ? (isWaiting ? words.waiting : words.lastGood) : ''
    const close = button('close', () => this.close(), '×')
    close.setAttribute('aria-label', words.close)
    this.element.setAttribute('aria-label', words.list)
    return make(
      'header',
      { className: 'panel-head' },
      make('h2', {}, title),
      make('p', {}, explanation),
      ...(isWaiting ? [] : [close]),
    )
  }

  #row({ severity, code, message, hint, at }: Remark): HTMLElement {
    return make(
      'li',
      { className: `remark is-${severity}` },
      make('p', { className: 'message' }, make('b', {}, words[severity]), ` ${message} `, make('small', {}, code)),
      ...(at ? [frame(at)] : []),
      ...(hint === null ? [] : [make('p', { className: 'hint' }, words.hint, hint)]),
      ...(at ? [this.#ways(at)] : []),
    )
  }

  #ways(at: RemarkPlace): HTMLElement {
    const { path, line, column, slide } = at
    const place = `${path}:${line}:${column}`
    const open = button('place', () => this.#actions.open({ path, line, column }), place)
    open.title = words.openAt(place)
    const ways = make('p', { className: 'ways' }, open)
    if (slide !== null && !isWaiting) ways.append(button('go', () => this.#actions.goTo(slide), words.goToSlide))
    return ways
  }
}

/** The line, and what in it is wrong. */
function frame({ line, text, start, end }: RemarkPlace): HTMLElement {
  const mark = make('mark', {}, text.slice(start, end) || ' ')
  return make('pre', {}, make('span', { className: 'line' }, `${line}`), text.slice(0, start), mark, text.slice(end))
}

/** How many are errors, warnings and notes. */
export type Counts = readonly [errors: number, warnings: number, notes: number]

export function countsOf(remarks: readonly Remark[]): Counts {
  const countOf = (wanted: Remark['severity']) => remarks.filter(({ severity }) => severity === wanted).length
  return [countOf('error'), countOf('warning'), countOf('note')]
}
