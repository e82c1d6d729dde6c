import { allPages } from './pages.ts'
import { leave, present } from './reveal.ts'

/** A screen on which a whole slide would be too small to read. */
const narrow = matchMedia('(max-width: 600px)')

/**
 * Shows the slides one by one, or below each other as a page to read where the screen is narrow: a telephone held upright. Turning it
 * changes between them, and so does the button `asked`.
 */
export async function presentOrRead(asked: HTMLElement, begin: () => void): Promise<void> {
  let isShown = false
  const show = async () => {
    if (isShown) return
    isShown = true
    const inView = pageInView()
    scrollersByKeyboard(false)
    await present()
    if (inView) Reveal.slide(allPages().indexOf(inView))
    begin()
  }
  const read = () => {
    const current = isShown ? Reveal.getCurrentSlide() : null
    scrollersByKeyboard(true)
    if (isShown) leave()
    isShown = false
    current?.scrollIntoView()
  }
  narrow.addEventListener('change', ({ matches }) => (matches ? read() : show()))
  asked.addEventListener('click', async () => {
    // Held across, a slide is as large as it can be, where the browser lets a page ask for that.
    await document.documentElement.requestFullscreen?.().catch(() => undefined)
    const { orientation } = screen as { orientation?: { lock?: (way: string) => Promise<void> } }
    await orientation?.lock?.('landscape').catch(() => undefined)
    await show()
  })
  document.addEventListener('fullscreenchange', () => {
    if (!document.fullscreenElement && narrow.matches) read()
  })
  if (narrow.matches) read()
  else await show()
}

/** The slide that somebody reads who has gone down the page; undefined at its beginning, where the address says which one is meant. */
function pageInView(): HTMLElement | undefined {
  if (scrollY === 0) return undefined
  return allPages().find((page) => page.getBoundingClientRect().bottom > innerHeight / 3)
}

/** What is wider than the page can be scrolled with keys as well. */
function scrollersByKeyboard(can: boolean): void {
  for (const wide of document.querySelectorAll<HTMLElement>('.page figure, .page .table')) {
    if (can) wide.tabIndex = 0
    else wide.removeAttribute('tabindex')
  }
}
