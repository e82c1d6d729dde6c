import type { PresentingAction, PresentingWords } from '../deck/words/presenting-words.ts'

/** What a person can do while the deck is shown. */
export interface ActionView {
  readonly name: PresentingAction
  readonly label: string
  /** The keys that do it, as the DOM names them (`KeyboardEvent.key`), parted by spaces. */
  readonly codes: string
  /** The same as they stand on keys. */
  readonly keys: readonly string[]
}

/** Those of reveal.js where it has any: fingers know them. Remote clickers send PageUp, PageDown, a full stop, F5 and Escape. */
const keys: Readonly<Record<PresentingAction, readonly string[]>> = {
  next: ['ArrowRight', 'ArrowDown', 'Space', 'PageDown', 'n'],
  back: ['ArrowLeft', 'ArrowUp', 'Shift+Space', 'PageUp', 'p'],
  nextSection: [']', 'Shift+ArrowRight'],
  sectionBack: ['[', 'Shift+ArrowLeft'],
  first: ['Home'],
  last: ['End'],
  number: [],
  find: ['/', 'g', 'Control+Shift+f'],
  overview: ['o'],
  speaker: ['s'],
  fullscreen: ['f', 'F5'],
  black: ['b', '.'],
  laser: ['l'],
  zoom: ['z'],
  help: ['?', 'h'],
  close: ['Escape'],
}

const shownNames: Readonly<Record<string, string>> = {
  ArrowRight: '→',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowUp: '↑',
  PageDown: 'PgDn',
  PageUp: 'PgUp',
  Escape: 'Esc',
  Control: 'Ctrl',
}

/** What can be done, in the order in which it is listed, with its keys and its name in the deck's language. */
export function presentingActions({ actions, click }: PresentingWords): readonly ActionView[] {
  // Shown, though they are not one key each.
  const otherwise: Partial<Record<PresentingAction, readonly string[]>> = {
    number: ['1', '2', 'Enter'],
    zoom: ['Z', `Alt + ${click}`],
    overview: ['O', 'Esc'],
  }
  return (Object.keys(keys) as PresentingAction[]).map((name) => ({
    name,
    label: actions[name],
    codes: keys[name].join(' '),
    keys: otherwise[name] ?? keys[name].map(shown),
  }))
}

/** `Shift+ArrowRight` as people read it: Shift + →. */
function shown(key: string): string {
  const parts = key.length === 1 ? [key] : key.split('+')
  return parts.map((part) => shownNames[part] ?? (part.length === 1 ? part.toUpperCase() : part)).join(' + ')
}
