import { helpOf } from './help.ts'
import { actionOf, readKeymap } from './keys.ts'
import { allPages, sectionBeside } from './pages.ts'
import type { Panels } from './panels.ts'
import type { Talk } from './talk.ts'

/** What a window can do besides steering the talk, by name. */
export type OwnActions = Readonly<Record<string, () => void>>

/**
 * Has keys, and the list of keys, do what they say: steer the talk, open panels, and what this window itself can do. Answers what runs
 * an action by its name.
 */
export function bindKeys(talk: Talk, panels: Panels, own: OwnActions): (action: string) => void {
  const goTo = (id: string | undefined) => {
    if (id !== undefined) talk.goTo(id)
  }
  const help = helpOf((action) => run(action))
  const actions: OwnActions = {
    next: talk.next,
    back: talk.back,
    nextSection: () => goTo(sectionBeside(talk.currentId(), 1)),
    sectionBack: () => goTo(sectionBeside(talk.currentId(), -1)),
    first: () => goTo(allPages()[0]?.id),
    last: () => goTo(allPages().at(-1)?.id),
    number: panels.find.open,
    find: panels.find.open,
    overview: panels.overview.open,
    black: talk.toggleBlack,
    help: help.open,
    close: panels.overview.open,
    ...own,
  }
  const run = (action: string) => actions[action]?.()
  const keymap = readKeymap()
  document.addEventListener('keydown', (event) => {
    // A dialog has the keyboard to itself, and closes on Escape; what has the focus may be pressed by Space and Enter.
    if (event.defaultPrevented || document.querySelector('dialog[open]')) return
    if (event.key === ' ' && event.target instanceof Element && event.target.matches('button, a, summary')) return
    const action = actionOf(event, keymap)
    if (action === undefined || !(action in actions)) return
    event.preventDefault()
    run(action)
  })
  return run
}
