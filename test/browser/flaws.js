// Runs in the browser: what a reader would see wrong with the geometry of the slide that is handed in.
;(slide) => {
  const smallest = { mark: 15, reference: 17, content: 24, drawing: 22, source: 18, foot: 15 }
  const leastSizes = [
    ['.slide-foot', smallest.foot],
    ['.reference, .citation-card', smallest.reference],
    ['.citation', smallest.mark],
    ['.chart-source', smallest.source],
    ['svg', smallest.drawing],
    ['.content, .aside, .takeaway, .slide-title, .opening-title', smallest.content],
  ]
  const slack = 1
  const flaws = []
  const frame = slide.getBoundingClientRect()
  const scale = frame.width / slide.offsetWidth
  const nameOf = (element) =>
    `${element.localName}.${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').trim().slice(0, 16)}”`

  const leaves = (inner, outer) =>
    inner.left < outer.left - slack ||
    inner.top < outer.top - slack ||
    inner.right > outer.right + slack ||
    inner.bottom > outer.bottom + slack
  const overlap = (a, b) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack

  for (const element of slide.querySelectorAll('*')) {
    // An ornament is drawn beyond the edge on purpose, and what is for screen readers only isn't seen.
    if (element.closest('svg, .katex-mathml')) continue
    const box = element.getBoundingClientRect()
    if (box.width * box.height > 0 && leaves(box, frame)) flaws.push(`${nameOf(element)} leaves the slide`)
  }

  // Of boxes only, not of lines: a font's own line is taller than a heading's.
  for (const element of slide.querySelectorAll('.slide-body, .content, .aside, .opening, .takeaway')) {
    const tooWide = element.scrollWidth > element.clientWidth + slack
    const tooTall = element.scrollHeight > element.clientHeight + slack
    if (tooWide || tooTall) flaws.push(`${nameOf(element)} overflows its box`)
  }

  const boxesOf = (selector) =>
    [...slide.querySelectorAll(`${selector}, ${selector} *`)]
      .filter((element) => getComputedStyle(element).display !== 'inline')
      .map((element) => element.getBoundingClientRect())
  const bands = ['.slide-head', '.slide-body', '.takeaway', '.slide-foot']
  for (const [index, upper] of bands.entries())
    for (const lower of bands.slice(index + 1))
      if (boxesOf(upper).some((a) => boxesOf(lower).some((b) => overlap(a, b))))
        flaws.push(`${upper} overlaps ${lower}`)

  const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement
    // Text in a picture is as large as its author drew it.
    if (!texts.currentNode.data.trim() || !element || element.closest('.picture > svg')) continue
    const [, least] = leastSizes.find(([selector]) => element.closest(selector)) ?? ['', 0]
    // Of a formula, its letters count, not its superscripts.
    const formula = element.closest('.katex')
    const size = Number.parseFloat(getComputedStyle(formula ?? element).fontSize)
    if (size < least) flaws.push(`${nameOf(element)} is set in ${size} px, not ${least}`)
  }
  if (Math.abs(scale - 1) > 0.01) flaws.push(`the slide is shown at ${scale} of its size`)
  return flaws
}
