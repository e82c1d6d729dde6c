// Runs in the browser: the texts of the drawing that is handed in, and where they stand on the slide, in its px.
;(svg) => {
  const slide = svg.closest('.slide')
  const frame = slide.getBoundingClientRect()
  const scale = frame.width / slide.offsetWidth
  const { width, height } = svg.getBoundingClientRect()
  const drawn = svg.viewBox.baseVal
  const shown = Math.min(width / drawn.width, height / drawn.height) / scale
  return [...svg.querySelectorAll('text')].map((text) => {
    const box = text.getBoundingClientRect()
    const size = Number.parseFloat(getComputedStyle(text).fontSize) * shown
    const middle = (box.top + box.bottom) / 2 / scale
    return {
      text: text.textContent,
      size,
      left: box.left / scale,
      right: box.right / scale,
      // A line of type is taller than what is seen of it: ascenders and descenders of other scripts have room in it.
      top: middle - size * 0.46,
      bottom: middle + size * 0.46,
    }
  })
}
