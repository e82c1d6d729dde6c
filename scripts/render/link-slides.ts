/**
 * A page with the links that authors wrote to slides, `#id` or `#/id`, as that page has them: with `#/` in reveal.js, with `#` on paper.
 */
export function linkSlides(html: string, anchor: '#' | '#/'): string {
  return html.replace(/(<a\s(?:[^>]*\s)?href=")#\/?/g, (_, before: string) => before + anchor)
}
