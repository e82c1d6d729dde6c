import { allPages, pagesChange } from './pages.ts'
import { isPresenting } from './reveal.ts'

/** Where the talk is: the slide by its id, and how many of its steps are shown, as reveal.js counts them: -1 for none. */
interface Place {
  readonly id: string
  readonly step: number
}

let place: Place | null = null
/** The ids of all slides, as they were when the place was noted. */
let order: readonly string[] = []

/** Has the talk stay where it is when slides change around it: on the same slide, or the nearest before it that is left. */
export function keepPlace(): void {
  for (const event of ['ready', 'slidechanged', 'fragmentshown', 'fragmenthidden'] as const) Reveal.on(event, notePlace)
  document.addEventListener(pagesChange, () => {
    if (isPresenting()) restorePlace()
  })
  notePlace()
}

function notePlace(): void {
  const id = Reveal.getCurrentSlide()?.id
  if (id === undefined) return
  place = { id, step: Reveal.getIndices().f ?? -1 }
  order = allPages().map((page) => page.id)
}

function restorePlace(): void {
  const before = place
  const ids = allPages().map(({ id }) => id)
  const index = nearest(before?.id ?? '', order, ids)
  Reveal.sync()
  Reveal.slide(index, 0, before?.id === ids[index] ? before?.step : undefined)
  notePlace()
}

/** The index in `now` of an id, or of what stood nearest before it `then` and is still there. */
function nearest(id: string, then: readonly string[], now: readonly string[]): number {
  const candidates = then.slice(0, then.indexOf(id) + 1).reverse()
  const kept = candidates.find((candidate) => now.includes(candidate))
  return kept === undefined ? 0 : now.indexOf(kept)
}
