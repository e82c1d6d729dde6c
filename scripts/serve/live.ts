import type { WebSocket } from 'ws'
import type { News, Places, Remark } from './messages.ts'
import { changeOf } from './page-change.ts'
import type { PageParts } from './page-parts.ts'

/** What the windows are to show. */
export interface Shown {
  /** By path. Empty as long as nothing good was made. */
  readonly pages: ReadonlyMap<string, PageParts>
  readonly remarks: readonly Remark[]
  readonly places: Places
}

/** How a window introduces itself: which page it shows, and which version of it. */
export interface Hello {
  readonly page: string
  readonly version: string
}

/** Of how many versions of pages is known what they look like. A window that has an older one is told everything. */
const mostVersions = 24

/** Once in so many ms, windows that don't answer any more are let go. */
const heartbeatMs = 30_000

interface Window {
  readonly socket: WebSocket
  readonly page: string
  version: string
  remarks: Shown['remarks'] | null
  places: Places | null
  follow: string | null
  /** A window that takes its time gets the next news when it has taken these, and then all at once. */
  isTaking: boolean
  isAlive: boolean
}

/** The open windows, what each of them has, and how they come to what they lack. */
export class Live {
  #shown: Shown = { pages: new Map(), remarks: [], places: {} }
  readonly #versions = new Map<string, PageParts>()
  readonly #windows = new Set<Window>()
  /** The messages about what is shown now: many windows lack the same. */
  readonly #messages = new Map<string, string | null>()
  readonly #onLeft: (page: string) => void
  readonly #heartbeat: NodeJS.Timeout

  /** `onLeft` is told of a page when its last window has gone. */
  constructor(onLeft: (page: string) => void = () => {}) {
    this.#onLeft = onLeft
    this.#heartbeat = setInterval(() => this.#checkAll(), heartbeatMs)
    this.#heartbeat.unref()
  }

  /** Brings all windows up to date, and to a slide if there is one to follow. */
  show(shown: Shown, follow: string | null = null): void {
    const { remarks, places } = this.#shown
    this.#shown = { pages: shown.pages, remarks: kept(remarks, shown.remarks), places: kept(places, shown.places) }
    this.#messages.clear()
    for (const parts of shown.pages.values()) this.#note(parts)
    for (const window of this.#windows) {
      window.follow = follow ?? window.follow
      this.#tell(window)
    }
  }

  /** Takes in a window, and tells it what it lacks. */
  accept(socket: WebSocket, { page, version }: Hello): void {
    const window = { socket, page, version, remarks: null, places: null, follow: null, isTaking: false, isAlive: true }
    this.#windows.add(window)
    socket.on('pong', () => {
      window.isAlive = true
    })
    socket.on('close', () => this.#forget(window))
    this.#tell(window)
  }

  close(): void {
    clearInterval(this.#heartbeat)
    for (const { socket } of this.#windows) socket.terminate()
  }

  #tell(window: Window): void {
    if (window.isTaking) return
    const message = this.#messageFor(window)
    window.version = this.#shown.pages.get(window.page)?.version ?? window.version
    window.remarks = this.#shown.remarks
    window.places = this.#shown.places
    window.follow = null
    if (message === null) return
    window.isTaking = true
    window.socket.send(message, () => {
      window.isTaking = false
      if (this.#windows.has(window)) this.#tell(window)
    })
  }

  #messageFor({ page, version, remarks, places, follow }: Window): string | null {
    const shown = this.#shown
    const [lacksRemarks, lacksPlaces] = [remarks !== shown.remarks, places !== shown.places]
    const key = JSON.stringify([page, version, lacksRemarks, lacksPlaces, follow])
    const known = this.#messages.get(key)
    if (known !== undefined) return known
    const after = shown.pages.get(page)
    const news: News = {
      page: after ? changeOf(this.#versions.get(version), after) : null,
      remarks: lacksRemarks ? shown.remarks : null,
      places: lacksPlaces ? shown.places : null,
      follow,
    }
    const message = Object.values(news).some((value) => value !== null) ? JSON.stringify(news) : null
    this.#messages.set(key, message)
    return message
  }

  #note(parts: PageParts): void {
    this.#versions.delete(parts.version)
    this.#versions.set(parts.version, parts)
    const [oldest] = this.#versions.keys()
    if (this.#versions.size > mostVersions && oldest !== undefined) this.#versions.delete(oldest)
  }

  #forget(window: Window): void {
    this.#windows.delete(window)
    if (![...this.#windows].some(({ page }) => page === window.page)) this.#onLeft(window.page)
  }

  #checkAll(): void {
    for (const window of this.#windows) {
      if (!window.isAlive) window.socket.terminate()
      window.isAlive = false
      window.socket.ping()
    }
  }
}

/** What was there before, if the new says the same. */
function kept<T>(before: T, now: T): T {
  return JSON.stringify(before) === JSON.stringify(now) ? before : now
}
