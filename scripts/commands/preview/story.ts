import { resolve } from 'node:path'
import type { Deck } from '../../deck/deck.ts'
import type { Finding } from '../../proof/finding.ts'
import type { Places, Remark } from '../../serve/messages.ts'
import type { Locale } from '../../source/messages/messages.ts'
import { editedSlide } from './edited-slide.ts'
import type { Pressed } from './outline-press.ts'
import { placesOf } from './places.ts'
import { findingRemarks, inOrder, remarksOf } from './remarks.ts'

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
  #places: Places = {}
  /** About what is written, and about what was seen on the slides when somebody last looked. */
  #written: readonly Remark[] = []
  #seen: readonly Remark[] = []
  #isGood = false
  #files: ReadonlySet<string> = new Set()

  constructor(follows: boolean, locale: Locale) {
    this.#follows = follows
    this.#locale = locale
  }

  /** Absolute paths of all that the outline was last made of. */
  get files(): ReadonlySet<string> {
    return this.#files
  }

  /** An outline has been made, or tried. */
  tell({ diagnostics, read, result, bug }: Pressed): Telling {
    const before = this.#deck
    this.#deck = result?.deck ?? before
    this.#files = new Set(read.map((path) => resolve(path)))
    const remarks = remarksOf(diagnostics, this.#deck, this.#locale)
    this.#written = bug === null ? remarks : [remarkOfBug(bug, this.#locale)]
    this.#isGood = result !== null
    if (result) this.#move(placesOf(result.deck))
    return {
      remarks: this.#remarks,
      places: this.#places,
      follow: this.#follows && before && result ? editedSlide(before, result.deck) : null,
    }
  }

  /** Somebody has looked at the slides of the deck as it is now. */
  see(findings: readonly Finding[], deck: Deck): Telling {
    this.#seen = findingRemarks(findings, deck, this.#locale)
    return { remarks: this.#remarks, places: this.#places, follow: null }
  }

  /** What was seen is shown beside a deck that could be made: until then, its lines are being written. */
  get #remarks(): readonly Remark[] {
    return inOrder(this.#isGood ? [...this.#written, ...this.#seen] : this.#written)
  }

  /** Until somebody looks again, what was seen of a slide goes along with it. */
  #move(places: Places): void {
    this.#seen = this.#seen.flatMap((remark) => {
      const { at } = remark
      if (!at || at.slide === null) return remark
      const [then, now] = [this.#places[at.slide], places[at.slide]]
      if (!then || !now) return []
      const isOfSlide = at.path === then.path && at.line >= then.line
      return { ...remark, at: isOfSlide ? { ...at, path: now.path, line: at.line + now.line - then.line } : at }
    })
    this.#places = places
  }
}

const bugWords = {
  en: 'this is a bug in lectern; the terminal has more: ',
  zh: '这是 lectern 的错误，详见终端：',
} as const

function remarkOfBug(bug: unknown, locale: Locale): Remark {
  const message = `${bugWords[locale]}${bug instanceof Error ? bug.message : bug}`
  return { severity: 'error', code: 'bug', message, hint: null, at: null, box: null }
}
