import type { WholeChange } from '../../../scripts/serve/messages.ts'
import { layOutHandout, readingScript } from './handout-sheets.ts'
import { readyFor } from './ready-for.ts'
import { swapFonts, swapStyles } from './swap-sheets.ts'

/** Takes in a page that isn't made of slides as a whole, and leaves it where it is scrolled to. */
export async function swapPage({ title, sheets }: WholeChange): Promise<void> {
  const [response, script] = await Promise.all([fetch(location.pathname), readingScript()])
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html')
  const fonts = swapFonts(sheets)
  await readyFor([], fonts.added)
  const top = window.scrollY
  document.title = title
  swapStyles(sheets)
  swapInlineStyle(fresh)
  document.body.className = fresh.body.className
  for (const child of [...document.body.children]) if (!isOwn(child)) child.remove()
  document.body.prepend(...[...fresh.body.children].filter((child) => !isOwn(child)))
  layOutHandout(script)
  fonts.removeOld()
  window.scrollTo({ top, behavior: 'instant' })
}

/** The one that the page's template has; the others are the preview's. */
function swapInlineStyle(fresh: Document): void {
  const isTemplates = ({ dataset }: HTMLElement) => dataset.path === undefined && dataset.preview === undefined
  const find = (page: Document) => [...page.head.querySelectorAll('style')].find(isTemplates)
  const [old, now] = [find(document), find(fresh)]
  if (old && now) old.textContent = now.textContent
}

function isOwn(element: Element): boolean {
  return element.id.startsWith('lectern-')
}
