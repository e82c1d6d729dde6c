import { resolve } from 'node:path'
import type { Deck } from '../../deck/deck.ts'
import type { Places, Remark } from '../../serve/messages.ts'
import type { Locale } from '../../source/messages/messages.ts'
import { editedSlide } from './edited-slide.ts'
import type { Pressed } from './outline-press.ts'
import { placesOf } from './places.ts'
import { remarksOf } from './remarks.ts'

/** What the windows are told besides the pages. */
export interface Telling {
  readonly remarks: readonly Remark[]
  readonly places: Places
  /** The slide to go to, or null. */
  readonly follow: string | null
}

/** What there is to tell about an outline from one version to the next. */
export class Story {
  readonly #follows: boolean
  readonly #locale: Locale
  #deck: Deck | null = null
  #files: ReadonlySet<string> = new Set()

  constructor(follows: boolean, locale: Locale) {
    this.#follows = follows
    this.#locale = locale
  }

  /** Absolute paths of all that the outline was last made of. */
  get files(): ReadonlySet<string> {
    return this.#files
  }

  tell({ diagnostics, read, result, bug }: Pressed): Telling {
    const before = this.#deck
    this.#deck = result?.deck ?? before
    this.#files = new Set(read.map((path) => resolve(path)))
    const remarks = remarksOf(diagnostics, this.#deck, this.#locale)
    return {
      remarks: bug === null ? remarks : [remarkOfBug(bug, this.#locale)],
      places: this.#deck ? placesOf(this.#deck) : {},
      follow: this.#follows && before && result ? editedSlide(before, result.deck) : null,
    }
  }
}

const bugWords = {
  en: 'this is a bug in lectern; the terminal has more: ',
  zh: '这是 lectern 的错误，详见终端：',
} as const

function remarkOfBug(bug: unknown, locale: Locale): Remark {
  const message = `${bugWords[locale]}${bug instanceof Error ? bug.message : bug}`
  return { severity: 'error', code: 'bug', message, hint: null, at: null }
}
