// Runs in the browser: what a reader would see wrong with the geometry of the slide that is handed in.
;(slide) => {
  const smallest = { mark: 15, reference: 17, content: 24, foot: 15 }
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
    // An ornament is drawn beyond the edge on purpose.
    if (element.closest('svg')) continue
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

  const leastOf = (element) => {
    if (element.closest('.slide-foot')) return smallest.foot
    if (element.closest('.reference, .citation-card')) return smallest.reference
    if (element.closest('.citation')) return smallest.mark
    return element.closest('.content, .aside, .takeaway, .slide-title, .opening-title') ? smallest.content : 0
  }
  const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement
    if (!texts.currentNode.data.trim() || !element) continue
    const least = leastOf(element)
    const size = Number.parseFloat(getComputedStyle(element).fontSize)
    if (size < least) flaws.push(`${nameOf(element)} is set in ${size} px, not ${least}`)
  }
  if (Math.abs(scale - 1) > 0.01) flaws.push(`the slide is shown at ${scale} of its size`)
  return flaws
}
