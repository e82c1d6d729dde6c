let copies = 0

/**
 * A copy of a slide to look at, with all its steps or those that `shown` names, in order of the page. What the slide's drawings call
 * by name (arrowheads, clips) gets names of the copy's own: what they name in the slide itself may not be displayed.
 */
export function copySlide(page: HTMLElement, shown: readonly boolean[] | null = null): HTMLElement {
  const slide = page.querySelector<HTMLElement>('.slide')
  const copy = document.createElement('div')
  copy.className = 'slide-copy'
  copy.inert = true
  if (!slide) return copy
  copy.innerHTML = withOwnNames(slide.outerHTML, `copy-${++copies}-`)
  for (const [index, fragment] of [...copy.querySelectorAll('.fragment')].entries()) {
    fragment.classList.toggle('visible', shown?.[index] ?? true)
    fragment.classList.toggle('is-ahead', shown?.[index] === false)
  }
  return copy
}

function withOwnNames(html: string, prefix: string): string {
  const names = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, name]) => name ?? ''))
  if (names.size === 0) return html
  const named = [...names].map((name) => name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|')
  const places = new RegExp(`(\\sid="|="#|url\\((?:&quot;|"|')?#|aria-[a-z]+="|#)(${named})(?=["')\\s&{,.: ])`, 'g')
  return html.replace(places, (_, before: string, name: string) => before + prefix + name)
}
