import { allPages, pagesChange } from '../deck/pages.ts'
import type { Talk } from '../deck/talk.ts'
import { requestIn, type StateMessage, type View } from './messages.ts'

/** What reveal.js says when something else is shown. */
const changes = ['slidechanged', 'fragmentshown', 'fragmenthidden', 'paused', 'resumed'] as const

/**
 * Tells speaker windows what the audience sees, and does what they ask for. Windows speak by messages, since two pages from file:// may
 * not look into each other; only those that this window has opened are heard. Answers how to open one, which is false where
 * the browser blocks it.
 */
export function serveSpeaker(talk: Talk): { readonly open: () => boolean } {
  const speakers = new Set<Window>()
  const tell = () => {
    for (const speaker of speakers) {
      if (speaker.closed) speakers.delete(speaker)
      else speaker.postMessage(state(), '*')
    }
  }
  for (const change of changes) Reveal.on(change, tell)
  document.addEventListener(pagesChange, tell)
  window.addEventListener('message', ({ data, source }) => {
    const request = requestIn(data)
    if (!request || !isWindow(source) || source.opener !== window) return
    speakers.add(source)
    if (request.lectern === 'hello') source.postMessage(state(), '*')
    else if (request.lectern === 'go') talk.goTo(request.id, request.words)
    else if (request.lectern === 'black') talk.toggleBlack()
    else talk[request.lectern]()
  })
  return { open }
}

function isWindow(source: MessageEventSource | null): source is Window {
  return source !== null && 'closed' in source
}

function open(): boolean {
  const size = `width=${Math.min(1280, screen.availWidth)},height=${Math.min(800, screen.availHeight)}`
  const opened = window.open(`${location.pathname}?speaker`, 'lectern-speaker', `popup,${size}`)
  opened?.focus()
  return opened !== null
}

function state(): StateMessage {
  const page = Reveal.getCurrentSlide() as HTMLElement
  return { lectern: 'state', now: viewOf(page), next: nextView(page), isBlack: Reveal.isPaused() }
}

function viewOf(page: HTMLElement): View {
  return { id: page.id, shown: fragmentsOf(page).map((fragment) => fragment.classList.contains('visible')) }
}

/** One step on: another part of the same slide, or the next slide as it begins. */
function nextView(page: HTMLElement): View | null {
  const fragments = fragmentsOf(page)
  const ahead = fragments.filter((fragment) => !fragment.classList.contains('visible')).map(stepOf)
  if (ahead.length > 0) {
    const step = Math.min(...ahead)
    return { id: page.id, shown: fragments.map((fragment) => stepOf(fragment) <= step) }
  }
  const pages = allPages()
  const next = pages[pages.indexOf(page) + 1]
  return next ? { id: next.id, shown: fragmentsOf(next).map(() => false) } : null
}

function fragmentsOf(page: HTMLElement): readonly HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('.slide .fragment')]
}

/** reveal.js gives every part the number of the step that it comes with. */
function stepOf(fragment: HTMLElement): number {
  return Number(fragment.dataset.fragmentIndex ?? 0)
}
