import { make } from './make-element.ts'

/** How long a notice can be read, ms. */
const shownMs = 4000

/** A line that tells what was just done, and goes by itself. */
export class Notice {
  readonly element = make('p', { className: 'notice', role: 'status' })
  #timer: number | undefined

  /** Shows a line for a while; one that `stays` until the next. */
  say(text: string, stays = false): void {
    clearTimeout(this.#timer)
    this.element.textContent = text
    this.element.classList.add('is-shown')
    if (!stays) this.#timer = setTimeout(() => this.element.classList.remove('is-shown'), shownMs)
  }
}
