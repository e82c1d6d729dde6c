const begin = '<!-- reference: made by npm run reference from scripts/outline/schema.ts -->'
const end = '<!-- end -->'

/** A page with the reference between its two markers. */
export function withReference(page: string, reference: string): string {
  const [before, after] = around(page)
  return `${before}${begin}\n\n${reference}\n\n${end}${after}`
}

function around(page: string): readonly [string, string] {
  const from = page.indexOf(begin)
  const to = page.indexOf(end, from)
  if (from === -1 || to === -1) throw new Error(`the page has no "${begin}" … "${end}"`)
  return [page.slice(0, from), page.slice(to + end.length)]
}
