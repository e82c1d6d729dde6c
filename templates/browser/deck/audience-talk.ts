import { markHits } from './mark-hits.ts'
import { allPages, findPage } from './pages.ts'
import type { Talk } from './talk.ts'

/** The talk in the window that the audience sees. */
export const audienceTalk: Talk = {
  next: () => Reveal.next(),
  back: () => Reveal.prev(),
  goTo: (id, words = []) => {
    // As the slide begins: without a step, reveal.js shows all of them on a slide that it goes back to.
    Reveal.slide(
      allPages().findIndex((page) => page.id === id),
      0,
      -1,
    )
    const page = findPage(id)
    if (page && words.length > 0) showHits(page, words)
  },
  currentId: () => Reveal.getCurrentSlide()?.id ?? '',
  toggleBlack: () => Reveal.togglePause(),
}

/** Goes as many steps as show everything that was looked for. */
function showHits(page: HTMLElement, words: readonly string[]): void {
  const steps = markHits(page, words)
    .map(({ startContainer }) => startContainer.parentElement?.closest<HTMLElement>('.fragment')?.dataset.fragmentIndex)
    .filter((index) => index !== undefined)
  if (steps.length > 0) Reveal.slide(Reveal.getIndices().h, 0, Math.max(...steps.map(Number)))
}
