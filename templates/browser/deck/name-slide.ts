/**
 * Of a slide that is shown alone, the title is the heading of all that there is: a screen reader says level 1, whatever its place in the
 * whole deck. Below each other, the slides have the levels that their elements say.
 */
export function nameSlide(page: HTMLElement | null): void {
  page?.querySelector('h1, h2, h3')?.setAttribute('aria-level', '1')
}
