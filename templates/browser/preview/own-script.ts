/** What the server wrote into the page: which page it is, which version of it, and what the author speaks. */
export interface OwnFacts {
  /** `index.html` */
  readonly path: string
  /** Empty where the page still waits for a deck. */
  readonly shell: string
  readonly locale: 'en' | 'zh'
  /** Of the page as it is shown now. */
  version: string
}

/** Facts about this page. The version changes with every change that it takes in. */
export const own: OwnFacts = factsOf(document.getElementById('lectern-live')?.dataset ?? {})

function factsOf({ path = '', version = '', shell = '', locale }: DOMStringMap): OwnFacts {
  return { path, version, shell, locale: locale === 'zh' ? 'zh' : 'en' }
}

/** Whether the page waits for an outline that can be shown. */
export const isWaiting = own.shell === ''

/** Whether this is not the window that an author looks at: the speaker's, one to be printed, one inside another. */
export function isWithoutDesk(): boolean {
  const query = new URLSearchParams(location.search)
  const isOther = ['speaker', 'receiver', 'print-pdf', 'view'].some((name) => query.has(name))
  return isOther || window.parent !== window
}
