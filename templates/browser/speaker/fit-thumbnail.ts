/** px: the width of a slide. */
const slideWidth = 1280

/** Scales copies of slides to the boxes that they stand in, whenever these change. */
export const fitThumbnails = new ResizeObserver((entries) => {
  for (const { target, contentRect } of entries) {
    if (target instanceof HTMLElement) target.style.setProperty('--scale', String(contentRect.width / slideWidth))
  }
})
