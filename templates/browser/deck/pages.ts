/** The slides in order: sections of the page, each with an id. */
export function allPages(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.pages > .page')]
}

/** The slide with this id. */
export function findPage(id: string): HTMLElement | undefined {
  return allPages().find((page) => page.id === id)
}

/** The title of a slide as text. */
export function titleOf(page: HTMLElement): string {
  return page.querySelector('h1, h2, h3')?.textContent?.trim() ?? ''
}

/** The slides as they follow each other in sections: `name` is empty outside of all. */
export function sectionsOf(
  pages: readonly HTMLElement[],
): readonly { readonly name: string; readonly pages: readonly HTMLElement[] }[] {
  const sections: { name: string; pages: HTMLElement[] }[] = []
  for (const page of pages) {
    const name = page.dataset.section ?? ''
    const last = sections.at(-1)
    if (last?.name === name) last.pages.push(page)
    else sections.push({ name, pages: [page] })
  }
  return sections
}

/** The first slide of the section behind (`1`) or before (`-1`) that of this slide; back goes to the beginning of its own first. */
export function sectionBeside(id: string, way: 1 | -1): string | undefined {
  const sections = sectionsOf(allPages())
  const index = sections.findIndex(({ pages }) => pages.some((page) => page.id === id))
  const [first] = sections[index]?.pages ?? []
  if (way === -1 && first && first.id !== id) return first.id
  return sections[index + way]?.pages[0]?.id
}

/** What a preview says on `document` after it has changed, moved, added or removed slides of `.pages`. */
export const pagesChange = 'pageschange'

/** Its detail. */
export interface PagesChange {
  /** The ids of slides that look different now, or are new. */
  readonly changed: readonly string[]
  /** New ids of slides that are where they were, by the old ones: without an `id` of its own, a slide has its title's. */
  readonly renamed: ReadonlyMap<string, string>
}
