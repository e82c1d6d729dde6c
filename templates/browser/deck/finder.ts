import { pagesChange } from './pages.ts'
import { type Panel, panelOf } from './panel.ts'
import { type Found, type Snippet, searchSlides } from './search-slides.ts'
import type { Talk } from './talk.ts'
import { copyTemplate, part } from './template.ts'

/** A field to look for slides by number or by words, and what it finds: arrow keys choose, Enter goes there. */
export function finderOf(talk: Talk): Panel {
  const panel = panelOf('finder', (dialog) => {
    fieldOf(dialog).select()
    show(dialog)
  })
  document.addEventListener('input', ({ target }) => {
    if (isField(target)) show(panel.dialog)
  })
  document.addEventListener('keydown', (event) => {
    if (!isField(event.target) || event.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      open(chosenIn(panel.dialog))
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      choose(panel.dialog, event.key === 'ArrowDown' ? 1 : -1)
    }
  })
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element) open(target.closest<HTMLElement>('.finder-result'))
  })
  document.addEventListener(pagesChange, () => {
    if (panel.isOpen()) show(panel.dialog)
  })
  const open = (result: HTMLElement | null) => {
    if (!result) return
    const words = result.dataset.byNumber ? [] : fieldOf(panel.dialog).value.split(/\s+/)
    panel.close()
    talk.goTo(result.dataset.slide ?? '', words)
  }
  return panel
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('.finder-field')
}

function fieldOf(dialog: HTMLElement): HTMLInputElement {
  return part<HTMLInputElement>(dialog, '.finder-field')
}

/** More are not looked at: whoever finds so many types on. */
const mostShown = 60

function show(dialog: HTMLElement): void {
  const field = fieldOf(dialog)
  const found = searchSlides(field.value).slice(0, mostShown)
  part(dialog, '.finder-results').replaceChildren(...found.map(resultOf))
  part(dialog, '.finder-nothing').hidden = found.length > 0 || field.value.trim() === ''
  choose(dialog, 0)
}

function resultOf({ id, number, title, isByNumber, words }: Found, index: number): HTMLElement {
  const result = copyTemplate('finder-result')
  result.id = `finder-result-${index + 1}`
  result.dataset.slide = id
  if (isByNumber) result.dataset.byNumber = 'true'
  part(result, '.finder-number').textContent = String(number)
  part(result, '.finder-title').textContent = title
  part(result, '.finder-where').hidden = !words?.isInNotes
  part(result, '.finder-words').hidden = words === null
  if (words) part(result, '.finder-snippet').replaceChildren(...markedSnippet(words.snippet))
  return result
}

function markedSnippet({ before, hit, after }: Snippet): readonly (string | Node)[] {
  const mark = document.createElement('mark')
  mark.textContent = hit
  return [before, mark, after]
}

function chosenIn(dialog: HTMLElement): HTMLElement | null {
  return dialog.querySelector<HTMLElement>('.finder-result[aria-selected="true"]')
}

/** Chooses the result so many below the chosen one; the first when there is none. */
function choose(dialog: HTMLElement, by: number): void {
  const results = [...dialog.querySelectorAll<HTMLElement>('.finder-result')]
  const before = results.findIndex((result) => result.getAttribute('aria-selected') === 'true')
  const index = before === -1 ? 0 : (before + by + results.length) % results.length
  for (const [at, result] of results.entries()) result.setAttribute('aria-selected', String(at === index))
  const chosen = results[index]
  fieldOf(dialog).setAttribute('aria-activedescendant', chosen?.id ?? '')
  chosen?.scrollIntoView({ block: 'nearest' })
}
