/** The slides in order: sections of the page, each with an id. */
export function allPages(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.pages > .page')]
}

/** What a preview says on `document` after it has changed, moved, added or removed slides of `.pages`. */
export const pagesChange = 'pageschange'

/** Its detail. */
export interface PagesChange {
  /** The ids of slides that look different now, or are new. */
  readonly changed: readonly string[]
}
