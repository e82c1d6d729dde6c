// Where the first column of a galley ends.

/** The x beyond which there is the second column. */
export function endOf(galley) {
  return galley.getBoundingClientRect().left + galley.clientWidth + 2
}

/** Where the second column begins when they have this height, as a place between nodes or in a text; null when all is in the first. */
export function breakAt(galley, height) {
  galley.style.height = `${height}px`
  const place = firstBeyond(galley, endOf(galley))
  return place && outermost(place, galley)
}

function firstBeyond(parent, end) {
  for (const node of parent.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) {
      const offset = offsetBeyond(node, end)
      if (offset !== null) return { node, offset }
    } else if (node.nodeType === Node.ELEMENT_NODE && isBeyond(node, end)) {
      if (isWhole(node)) return { node, offset: 0 }
      const inside = firstBeyond(node, end)
      if (inside) return inside
    }
  }
  return null
}

/** Whether some of an element or of a range stands beyond `end`. */
function isBeyond(part, end) {
  return [...part.getClientRects()].some(({ left, width }) => left >= end && width > 0)
}

function isWhole(element) {
  return /^(svg|img|deck-formula)$/i.test(element.nodeName)
}

function offsetBeyond(text, end) {
  const range = document.createRange()
  range.selectNodeContents(text)
  if (!isBeyond(range, end)) return null
  let low = 0
  let high = text.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    range.setEnd(text, middle + 1)
    if (isBeyond(range, end)) high = middle
    else low = middle + 1
  }
  return low
}

/** The same place, outside of all that it is the beginning of: before a list, not in its first item. No heading stands before it alone. */
function outermost({ node, offset }, galley) {
  if (node.nodeType === Node.TEXT_NODE && /\S/.test(node.data.slice(0, offset))) return { node, offset }
  let at = node
  while (at.parentNode !== galley && isFirst(at)) at = at.parentNode
  while (
    at.previousElementSibling?.matches('.reading-head, .reading-summary') &&
    at.previousElementSibling !== galley.firstElementChild
  )
    at = at.previousElementSibling
  return { node: at.parentNode, offset: [...at.parentNode.childNodes].indexOf(at) }
}

function isFirst(node) {
  for (let before = node.previousSibling; before; before = before.previousSibling) {
    if (before.nodeType === Node.TEXT_NODE && /\S/.test(before.data)) return false
    if (before.nodeType === Node.ELEMENT_NODE && isShown(before)) return false
  }
  return true
}

/** Besides what begins every part of a table. */
function isShown(element) {
  return !element.matches('thead, caption') && element.getClientRects().length > 0
}
