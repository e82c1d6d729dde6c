import { isTyping } from './keys.ts'
import { allPages } from './pages.ts'
import type { Talk } from './talk.ts'

/** ms: after this long, a number that was begun is taken as given up. */
const patience = 4000

/** Typing a slide's number and Enter goes there; the number is shown while it is typed. */
export function typedNumber(talk: Talk, shown: HTMLElement): void {
  let typed = ''
  let timer = 0
  const set = (digits: string) => {
    typed = digits
    shown.textContent = digits
    shown.hidden = digits === ''
    clearTimeout(timer)
    if (digits !== '') timer = setTimeout(() => set(''), patience)
  }
  // Before the deck's own keys: while a number is typed, Escape and Enter are its.
  document.addEventListener(
    'keydown',
    (event) => {
      const { key, ctrlKey, altKey, metaKey } = event
      if (ctrlKey || altKey || metaKey || isTyping(event.target) || document.querySelector('dialog[open]')) return
      if (/^\d$/.test(key)) set((typed + key).slice(-4))
      else if (typed !== '' && key === 'Backspace') set(typed.slice(0, -1))
      else if (typed !== '' && key === 'Escape') set('')
      else if (typed !== '' && key === 'Enter') {
        const page = allPages()[Number(typed) - 1]
        set('')
        if (page) talk.goTo(page.id)
      } else return
      event.preventDefault()
      event.stopImmediatePropagation()
    },
    { capture: true },
  )
}
