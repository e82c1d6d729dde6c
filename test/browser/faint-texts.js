// Runs in the browser: the texts of the slide that is handed in which stand out too little from what is under them (WCAG 2.2, 1.4.3).
;(slide) => {
  const large = { size: 24, boldSize: 18.66, contrast: 3 }
  const usual = 4.5
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = 1
  const brush = canvas.getContext('2d', { willReadFrequently: true })

  // Any CSS colour as the screen has it: red, green, blue from 0 to 255, and how much it covers.
  const rgba = (color) => {
    brush.clearRect(0, 0, 1, 1)
    brush.fillStyle = color
    brush.fillRect(0, 0, 1, 1)
    const [red, green, blue, alpha] = brush.getImageData(0, 0, 1, 1).data
    return { channels: [red, green, blue], alpha: alpha / 255 }
  }
  const over = ({ channels, alpha }, under) => channels.map((value, at) => value * alpha + under[at] * (1 - alpha))
  const luminance = (channels) => {
    const [red, green, blue] = channels.map((value) => {
      const part = value / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b)
    return (light + 0.05) / (dark + 0.05)
  }
  const opacityOf = (element) =>
    element === slide ? 1 : Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement)

  const isDrawn = (element) => element instanceof SVGGeometryElement
  const isSvg = (element) => element instanceof SVGElement && !(element instanceof SVGSVGElement)
  const paintOf = (element) => {
    const style = getComputedStyle(element)
    const color = isDrawn(element) ? style.fill : isSvg(element) ? 'none' : style.backgroundColor
    const { channels, alpha } = color === 'none' ? { channels: [0, 0, 0], alpha: 0 } : rgba(color)
    const share = isDrawn(element) ? Number(style.fillOpacity) : 1
    return { channels, alpha: alpha * share * opacityOf(element) }
  }
  // What is painted at a place, but for texts: from the first ground that hides all others up to the top.
  const groundAt = (x, y) => {
    const paints = []
    for (const element of document.elementsFromPoint(x, y)) {
      paints.unshift(paintOf(element))
      if (paints[0].alpha === 1) break
    }
    return paints.reduce((under, paint) => over(paint, under), [255, 255, 255])
  }

  // Whatever is painted counts, also what can't be pointed at.
  const rule = document.createElement('style')
  rule.textContent = '.slide *:not(.citation-card, .citation-card *) { pointer-events: all !important }'
  document.head.append(rule)
  const faint = []
  const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement
    if (!texts.currentNode.data.trim() || element.closest('.katex-mathml, title, style, .picture > svg')) continue
    const style = getComputedStyle(element)
    const range = document.createRange()
    range.selectNodeContents(texts.currentNode)
    const lines = [...range.getClientRects()].filter(({ width, height }) => width * height > 0)
    if (lines.length === 0 || style.visibility === 'hidden') continue
    const { channels, alpha } = rgba(isSvg(element) ? style.fill : style.color)
    const share = alpha * (isSvg(element) ? Number(style.fillOpacity) : 1) * opacityOf(element)
    const size = Number.parseFloat(style.fontSize)
    const isLarge = size >= large.size || (size >= large.boldSize && Number(style.fontWeight) >= 700)
    const places = lines.flatMap(({ left, top, width, height }) =>
      [0.04, 0.5, 0.96].map((part) => [left + width * part, top + height / 2]),
    )
    const least = Math.min(
      ...places.map(([x, y]) => {
        const ground = groundAt(x, y)
        return contrast(over({ channels, alpha: share }, ground), ground)
      }),
    )
    if (least < (isLarge ? large.contrast : usual) - 0.005)
      faint.push(
        `“${texts.currentNode.data.trim().slice(0, 16)}” in ${element.localName}.${element.getAttribute('class') ?? ''}: ${least.toFixed(2)}`,
      )
  }
  rule.remove()
  return faint
}
