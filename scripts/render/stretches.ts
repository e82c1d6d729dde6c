const begin = /<(?:section|article) /g

/**
 * A page in stretches, which make it up again: a slide of a deck is one, so that what is to be done to a page can be done to what has
 * changed in it. No formula, code, style or tag is parted.
 */
export function stretchesOf(html: string): readonly string[] {
  const starts = [0, ...Array.from(html.matchAll(begin), ({ index }) => index), html.length]
  return starts.slice(1).map((end, index) => html.slice(starts[index], end))
}
