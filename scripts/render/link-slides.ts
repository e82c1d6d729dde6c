/**
 * A page with the links that authors wrote to slides, `#id` or `#/id`, as that page has them: with `#/` in reveal.js, with `#` on paper.
 */
export function linkSlides(html: string, anchor: '#' | '#/'): string {
  // To look for the address, of which there are few, and then for the tag is ten times as fast as the other way round.
  return html.replace(/href="#\/?/g, (found, at: number) =>
    link.test(html.slice(html.lastIndexOf('<', at), at)) ? `href="${anchor}` : found,
  )
}

/** What stands before an address in the tag of a link. */
const link = /^<a\s(?:[^>]*\s)?$/
