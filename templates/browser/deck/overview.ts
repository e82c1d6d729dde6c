import { copySlide } from './copy-slide.ts'
import { allPages, findPage, pagesChange, sectionsOf, titleOf } from './pages.ts'
import { type Panel, panelOf } from './panel.ts'
import type { Talk } from './talk.ts'
import { copyTemplate, part } from './template.ts'

/** All slides as thumbnails under the names of their sections. A click, or Enter, goes to a slide; arrow keys lead from one to another. */
export function overviewOf(talk: Talk): Panel {
  const panel = panelOf('overview', (dialog) => {
    show(dialog, talk.currentId())
    // A dialog gives the focus to its first button otherwise.
    queueMicrotask(() => focusOn(dialog, talk.currentId()))
  })
  document.addEventListener(pagesChange, () => {
    if (panel.isOpen()) refresh(panel.dialog, talk.currentId())
  })
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('.overview-slide') : null
    if (button) {
      panel.close()
      talk.goTo(button.dataset.slide ?? '')
    }
  })
  document.addEventListener('keydown', (event) => {
    if (panel.isOpen()) walk(panel.dialog, event)
  })
  return panel
}

function show(dialog: HTMLElement, currentId: string): void {
  const numbers = new Map(allPages().map((page, index) => [page, index + 1]))
  const sections = sectionsOf(allPages()).map(({ name, pages }) => {
    const section = document.createElement('section')
    if (name !== '') {
      const head = document.createElement('h3')
      head.textContent = name
      section.append(head)
    }
    const list = document.createElement('div')
    list.className = 'overview-list'
    list.append(...pages.map((page) => thumbnailOf(page, numbers.get(page) ?? 0, page.id === currentId)))
    section.append(list)
    return section
  })
  part(dialog, '.overview-slides').replaceChildren(...sections)
}

/** The slides were changed below: what is seen and what has the focus stay. */
function refresh(dialog: HTMLElement, currentId: string): void {
  const scrolled = dialog.scrollTop
  const focused = (document.activeElement as HTMLElement | null)?.dataset.slide
  show(dialog, currentId)
  dialog.scrollTop = scrolled
  if (focused !== undefined) focusOn(dialog, focused)
}

function thumbnailOf(page: HTMLElement, number: number, isCurrent: boolean): HTMLElement {
  const button = copyTemplate('overview-slide')
  button.dataset.slide = page.id
  if (isCurrent) button.setAttribute('aria-current', 'true')
  part(button, '.overview-number').textContent = String(number)
  part(button, '.overview-title').textContent = titleOf(page)
  drawnWhenSeen.observe(button)
  return button
}

/** A long deck has more slides than are seen at once. */
const drawnWhenSeen = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting || !(target instanceof HTMLElement)) continue
      const page = findPage(target.dataset.slide ?? '')
      if (page) part(target, '.thumbnail').replaceChildren(copySlide(page))
      drawnWhenSeen.unobserve(target)
    }
  },
  { rootMargin: '400px' },
)

function focusOn(dialog: HTMLElement, id: string): void {
  const button = buttonsIn(dialog).find(({ dataset }) => dataset.slide === id)
  button?.focus()
  button?.scrollIntoView({ block: 'nearest' })
}

function buttonsIn(dialog: HTMLElement): HTMLElement[] {
  return [...dialog.querySelectorAll<HTMLElement>('.overview-slide')]
}

function walk(dialog: HTMLElement, event: KeyboardEvent): void {
  const buttons = buttonsIn(dialog)
  const at = buttons.indexOf(document.activeElement as HTMLElement)
  const target = buttonBeside(buttons, at, event.key)
  if (!target) return
  event.preventDefault()
  target.focus()
}

function buttonBeside(buttons: readonly HTMLElement[], at: number, key: string): HTMLElement | undefined {
  switch (key) {
    case 'ArrowRight':
      return buttons[at + 1]
    case 'ArrowLeft':
      return buttons[at - 1]
    case 'Home':
      return buttons[0]
    case 'End':
      return buttons.at(-1)
    case 'ArrowDown':
      return nearestInRow(buttons, at, buttons.slice(at + 1))
    case 'ArrowUp':
      return nearestInRow(buttons, at, buttons.slice(0, Math.max(0, at)).reverse())
    default:
      return undefined
  }
}

/** In the first row among the `others` that isn't that of the button, the one that stands nearest to it. */
function nearestInRow(
  buttons: readonly HTMLElement[],
  at: number,
  others: readonly HTMLElement[],
): HTMLElement | undefined {
  const own = buttons[at]?.getBoundingClientRect()
  if (!own) return buttons[0]
  const places = others.map((button) => ({ button, place: button.getBoundingClientRect() }))
  const row = places.find(({ place }) => Math.abs(place.top - own.top) > 1)?.place.top
  return places
    .filter(({ place }) => row !== undefined && Math.abs(place.top - row) <= 1)
    .sort((a, b) => Math.abs(a.place.left - own.left) - Math.abs(b.place.left - own.left))[0]?.button
}
