import type { SlideChange, SlidesChange } from '../../../scripts/serve/messages.ts'
import type { PagesChange } from '../deck/pages.ts'

/** Classes that reveal.js gives to slides and takes from them. */
const classesOfReveal = ['past', 'present', 'future', 'visible', 'stack', 'has-light-background', 'has-dark-background']

/**
 * Makes the slides those of the change, in its order: what has not changed stays the element that it is, what has changed keeps its
 * element too. Answers what became of them; null when nothing was touched.
 */
export function swapSlides({ order, slides }: SlidesChange): PagesChange | null {
  const pages = document.querySelector('.pages') ?? document.querySelector('main')
  if (!pages) return null
  const sections = new Map(
    [...pages.querySelectorAll<HTMLElement>(':scope > section[id]')].map((page) => [page.id, page]),
  )
  const renamed = renamedSlides([...sections.keys()], order)
  for (const [old, id] of renamed) rename(sections, old, id)
  for (const slide of slides) sections.set(slide.id, changeSlide(sections.get(slide.id), slide))
  const kept = new Set(order)
  const gone = [...sections].filter(([id]) => !kept.has(id))
  for (const [, section] of gone) section.remove()
  const isMoved = putInOrder(
    order.flatMap((id) => sections.get(id) ?? []),
    pages,
  )
  if (slides.length === 0 && gone.length === 0 && !isMoved) return null
  return { changed: slides.flatMap(({ id, html }) => (html === null ? [] : [id])), renamed }
}

/** The one slide that is gone between two neighbours, and the one that is new between them, are the same. */
function renamedSlides(before: readonly string[], now: readonly string[]): ReadonlyMap<string, string> {
  const [known, wanted] = [new Set(before), new Set(now)]
  const gone = new Map(
    before.flatMap((id, index) => (wanted.has(id) ? [] : [[`${before[index - 1]} ${before[index + 1]}`, id]])),
  )
  return new Map(
    now.flatMap((id, index) => {
      const old = known.has(id) ? undefined : gone.get(`${now[index - 1]} ${now[index + 1]}`)
      return old === undefined ? [] : [[old, id]]
    }),
  )
}

function rename(sections: Map<string, HTMLElement>, old: string, id: string): void {
  const section = sections.get(old)
  sections.delete(old)
  if (section) sections.set(id, section)
}

function changeSlide(known: HTMLElement | undefined, { attributes, html }: SlideChange): HTMLElement {
  const section = known ?? document.createElement('section')
  for (const [name, value] of Object.entries(attributes)) {
    const said = name === 'class' && value !== null ? withClassesOfReveal(value, section) : value
    if (said === null) section.removeAttribute(name)
    else if (section.getAttribute(name) !== said) section.setAttribute(name, said)
  }
  if (html !== null) section.replaceChildren(parse(html))
  return section
}

function withClassesOfReveal(classes: string, section: HTMLElement): string {
  return [classes, ...classesOfReveal.filter((name) => section.classList.contains(name))].join(' ')
}

function parse(html: string): DocumentFragment {
  const template = document.createElement('template')
  template.innerHTML = html
  return template.content
}

/** Moves what does not stand where it belongs. */
function putInOrder(sections: readonly HTMLElement[], pages: Element): boolean {
  let isMoved = false
  let next = pages.firstElementChild
  for (const section of sections) {
    // One that was taken out from before the others: it goes, and they need not come.
    if (section !== next && next && section === next.nextElementSibling) {
      pages.append(next)
      next = section
      isMoved = true
    }
    if (section === next) next = next.nextElementSibling
    else {
      pages.insertBefore(section, next)
      isMoved = true
    }
  }
  return isMoved
}
