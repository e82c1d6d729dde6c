import type { Deck } from '../deck/deck.ts'
import type { HandoutSetup } from '../deck/resolve-handout.ts'
import type { HandoutLayout } from '../outline/handout.ts'
import type { HandoutView } from './views.ts'

/** The handout as templates see it: which partial lays it out, and on what paper. */
export function viewHandout({ handout }: Deck): HandoutView {
  const { layout, dark } = handout
  return { layout, partial: partials[layout], pageRules: pageRules(handout), dark }
}

const partials: Readonly<Record<HandoutLayout, string>> = {
  notes: 'handouts/notes',
  '2up': 'handouts/notes',
  '3up': 'handouts/notes',
  '4up': 'handouts/notes',
  '6up': 'handouts/notes',
  '9up': 'handouts/notes',
  text: 'handouts/notes',
}

/** Style sheets cannot choose their own paper: `@page` takes no custom properties for its size. */
function pageRules({ paper, orientation }: HandoutSetup): string {
  return `@page { size: ${paper} ${orientation} }`
}
