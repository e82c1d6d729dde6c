import type { News, PageChange, SlidesChange } from '../../../scripts/serve/messages.ts'
import { type PagesChange, pagesChange } from '../deck/pages.ts'
import type { Desk } from './desk.ts'
import { isWaiting, own } from './own-script.ts'
import { readyFor } from './ready-for.ts'
import { swapPage } from './swap-page.ts'
import { swapFonts, swapStyles } from './swap-sheets.ts'
import { swapSlides } from './swap-slides.ts'
import { talkBegun } from './talk-begun.ts'

/** Brings the page up to date. */
export async function takeNews({ page, remarks, places, follow }: News, desk: Desk | null): Promise<void> {
  if (remarks) desk?.showRemarks(remarks)
  if (places) desk?.notePlaces(places)
  if (page) await takePage(page, desk)
  if (follow !== null && own.path === 'index.html') location.hash = `#/${encodeURIComponent(follow)}`
}

async function takePage(change: PageChange, desk: Desk | null): Promise<void> {
  if (isWaiting || (change.kind === 'slides' && change.shell !== own.shell)) {
    // The place in the deck is in the address.
    location.reload()
    return new Promise(() => {})
  }
  if (change.kind === 'slides') {
    const changed = await takeSlides(change)
    desk?.noteChanged(changed)
  } else await swapPage(change)
  own.version = change.version
}

/** All that is new is on the same frame. Answers the ids of slides that look different, or are new. */
async function takeSlides(change: SlidesChange): Promise<readonly string[]> {
  const fonts = swapFonts(change.sheets)
  await Promise.all([readyFor(change.slides, fonts.added), talkBegun()])
  document.title = change.title
  swapStyles(change.sheets)
  const swapped = swapSlides(change)
  fonts.removeOld()
  if (!swapped) return []
  document.dispatchEvent(new CustomEvent<PagesChange>(pagesChange, { detail: swapped }))
  return swapped.changed
}
