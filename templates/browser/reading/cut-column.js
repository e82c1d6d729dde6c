// A galley is cut where its first column ends.

import { breakAt } from './break-column.js'

/** Takes out of a galley what stands in its first column. */
export function takeColumn(galley, height) {
  const place = breakAt(galley, height)
  const range = document.createRange()
  range.selectNodeContents(galley)
  if (!place) return range.extractContents()
  const { node, offset } = place
  const parted = partedBy(node, galley)
  for (const table of parted.filter((element) => element.matches('table'))) fixColumns(table)
  range.setEnd(node, offset)
  const part = range.extractContents()
  let first = part
  for (const rest of parted) {
    first = first.lastElementChild
    join(first, rest)
  }
  return part
}

/** What stands on both sides of a place, from the outermost. */
function partedBy(node, galley) {
  const elements = []
  let at = node.nodeType === Node.TEXT_NODE ? node.parentNode : node
  for (; at !== galley; at = at.parentNode) elements.unshift(at)
  return elements
}

/** The two parts of an element know that they are parts. The id is the first one's, the head of a table is both's. */
function join(first, rest) {
  first.classList.add('is-cut')
  rest.classList.add('is-continued')
  rest.removeAttribute('id')
  const head = rest.matches('table') && first.querySelector('thead')
  if (head) rest.prepend(head.cloneNode(true))
}

/** Both parts of a table have columns of one width. */
function fixColumns(table) {
  const cells = [...table.rows[0].cells]
  const widths = cells.map((cell) => cell.getBoundingClientRect().width)
  for (const [index, cell] of cells.entries()) cell.style.width = `${widths[index]}px`
}
