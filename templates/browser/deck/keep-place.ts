import { allPages, type PagesChange, pagesChange } from './pages.ts'
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
  document.addEventListener(pagesChange, (event) => {
    if (isPresenting()) restorePlace((event as CustomEvent<PagesChange>).detail)
  })
  notePlace()
}

function notePlace(): void {
  const id = Reveal.getCurrentSlide()?.id
  if (id === undefined) return
  place = { id, step: Reveal.getIndices().f ?? -1 }
  order = allPages().map((page) => page.id)
}

function restorePlace({ changed, renamed }: PagesChange): void {
  const nameNow = (id: string) => renamed.get(id) ?? id
  const before = place && { ...place, id: nameNow(place.id) }
  const then = order.map(nameNow)
  const pages = allPages()
  const ids = pages.map(({ id }) => id)
  const isInOrder = ids.length === then.length && ids.every((id, index) => id === then[index])
  // To look at all slides takes long in a long deck.
  if (isInOrder) for (const page of pages.filter(({ id }) => changed.includes(id))) Reveal.syncSlide(page)
  else Reveal.sync()
  const index = nearest(before?.id ?? '', then, ids)
  const step = before?.id === ids[index] ? before?.step : undefined
  if (!isInOrder || step === undefined) Reveal.slide(index, 0, step)
  else if (changed.includes(before?.id ?? '')) Reveal.navigateFragment(step)
  // reveal.js does so too, up to a second later.
  if (place?.id !== ids[index]) history.replaceState(null, '', `#/${encodeURIComponent(ids[index] ?? '')}`)
  notePlace()
}

/** The index in `now` of an id, or of what stood nearest before it `then` and is still there. */
function nearest(id: string, then: readonly string[], now: readonly string[]): number {
  const candidates = then.slice(0, then.indexOf(id) + 1).reverse()
  const kept = candidates.find((candidate) => now.includes(candidate))
  return kept === undefined ? 0 : now.indexOf(kept)
}
