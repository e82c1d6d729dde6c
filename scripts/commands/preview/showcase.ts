import type { PageName } from '../../render/templates.ts'
import { livePage, waitingPage } from '../../serve/live-page.ts'
import { type PageParts, partPage } from '../../serve/page-parts.ts'
import type { Site, SiteFile } from '../../serve/site.ts'
import type { Locale } from '../../source/messages/messages.ts'

/** The pages that can be asked for, by their path. */
export const pages: ReadonlyMap<string, PageName> = new Map([
  ['index.html', 'deck'],
  ['slides.html', 'slides'],
  ['handout.html', 'handout'],
])

/** Pages are loaded piece by piece: what belongs to a slightly older one is still there to be had. */
const mostSites = 3

const waiting = { en: 'waiting for the outline', zh: '等待提纲' } as const

export interface ShowcaseOptions {
  /** The preview's own scripts, by the path at which windows ask for them. */
  readonly scripts: ReadonlyMap<string, Promise<string>>
  readonly locale: Locale
  /** Told when a page is asked for that was not among the wanted ones. */
  readonly onWanted: () => void
}

/** What a preview has to show: the last good bundle, with those pages in it that somebody looks at. */
export class Showcase {
  readonly #options: ShowcaseOptions
  readonly #wanted = new Set<PageName>(['deck'])
  #sites: readonly Site[] = []
  #parts: ReadonlyMap<string, PageParts> = new Map()
  /** What waits for the next answer, good or bad. */
  #waiting: (() => void)[] = []
  #isAnswered = false

  constructor(options: ShowcaseOptions) {
    this.#options = options
  }

  /** The pages that are to be made: the deck, and what else is open. */
  get wanted(): readonly PageName[] {
    return [...this.#wanted]
  }

  /** The parts of the pages of the last good bundle, by path. */
  get parts(): ReadonlyMap<string, PageParts> {
    return this.#parts
  }

  /** Shows another bundle from now on. */
  put(site: Site): void {
    this.#sites = [site, ...this.#sites.slice(0, mostSites - 1)]
    this.#parts = new Map(
      [...pages.keys()].filter((path) => site.has(path)).map((path) => [path, partPage(path, site)]),
    )
  }

  /** The outline has been looked at: whoever waited for a page gets it now, or learns that there is none. */
  answer(): void {
    this.#isAnswered = true
    for (const go of this.#waiting.splice(0)) go()
  }

  /** A window shows this page, or wants to. */
  want(path: string): void {
    const page = pages.get(path)
    if (page) this.#wanted.add(page)
  }

  /** No window shows this page any more. */
  unwant(path: string): void {
    const page = pages.get(path)
    if (page && page !== 'deck') this.#wanted.delete(page)
  }

  /** The file of a path; a page is made for it if need be. */
  async find(path: string): Promise<SiteFile | undefined> {
    const script = this.#options.scripts.get(path)
    if (script) return { type: 'text/javascript; charset=utf-8', bytes: Buffer.from(await script) }
    if (!pages.has(path)) return this.#sites.find((site) => site.has(path))?.get(path)
    this.want(path)
    const isMissing = this.#isAnswered && this.#sites[0] !== undefined && !this.#sites[0].has(path)
    if (isMissing) this.#options.onWanted()
    if (isMissing || !this.#isAnswered) await new Promise<void>((go) => this.#waiting.push(go))
    const [file, parts] = [this.#sites[0]?.get(path), this.#parts.get(path)]
    const { locale } = this.#options
    return file && parts ? livePage(path, file, parts, locale) : waitingPage(path, waiting[locale], locale)
  }
}
