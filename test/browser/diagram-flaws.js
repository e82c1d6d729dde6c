// Runs in the browser: what a reader would see wrong with the diagram of relations that is handed in.
;(diagram) => {
  const slack = 0.5
  const flaws = []
  const boxOf = (element) => element.getBoundingClientRect()
  const overlap = (a, b) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack
  const isIn = (inner, outer) =>
    inner.left >= outer.left - slack &&
    inner.right <= outer.right + slack &&
    inner.top >= outer.top - slack &&
    inner.bottom <= outer.bottom + slack

  // From ascenders to descenders: a font's own line is taller than the distance between lines.
  const linesOf = (text) => {
    const scale = boxOf(diagram).width / diagram.viewBox.baseVal.width
    const size = Number.parseFloat(getComputedStyle(text).fontSize) * scale
    return [...text.children].map((line) => {
      const { left, right } = boxOf(line)
      const baseline = line.getStartPositionOfChar(0).matrixTransform(text.getScreenCTM()).y
      return {
        name: line.textContent,
        left,
        right,
        top: baseline - size * 0.88,
        bottom: baseline + size * 0.2,
        group: text.parentNode,
      }
    })
  }
  const lines = [...diagram.querySelectorAll('text')].flatMap(linesOf)
  const grounds = [...diagram.querySelectorAll('.actor > rect, .link > rect')].map((rect) => ({
    rect,
    box: boxOf(rect),
  }))

  for (const [index, line] of lines.entries()) {
    for (const other of lines.slice(index + 1)) {
      if (overlap(line, other) && line.group !== other.group) flaws.push(`“${line.name}” overlaps “${other.name}”`)
    }
    for (const { rect, box } of grounds) {
      const isOwn = rect.parentNode === line.group
      if (isOwn && !isIn(line, box)) flaws.push(`“${line.name}” leaves its ground`)
      if (!isOwn && overlap(line, box)) flaws.push(`“${line.name}” overlaps another ground`)
    }
    if (!isIn(line, boxOf(diagram))) flaws.push(`“${line.name}” leaves the diagram`)
  }

  for (const path of diagram.querySelectorAll('.line')) {
    const toScreen = path.getScreenCTM()
    const length = path.getTotalLength()
    for (let at = 0; at <= length; at += 3) {
      const { x, y } = path.getPointAtLength(at).matrixTransform(toScreen)
      for (const { rect, box } of grounds) {
        const isInside = x > box.left && x < box.right && y > box.top && y < box.bottom
        if (isInside && rect.parentNode !== path.parentNode)
          flaws.push(`a link strikes “${rect.parentNode.textContent}”`)
      }
    }
  }
  const room = boxOf(diagram.closest('.slide-body'))
  if (!isIn(boxOf(diagram), room)) flaws.push('the diagram leaves its place on the slide')
  return [...new Set(flaws)]
}
