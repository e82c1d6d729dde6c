import type { SlideChange } from '../../../scripts/serve/messages.ts'

/** The longest that text waits for its fonts, ms. After that it is shown in others for a moment. */
const patienceMs = 150

/** Answers when the fonts are there, and the pictures of the slides that this page has not shown yet; or after a short while. */
export async function readyFor(slides: readonly SlideChange[], fonts: readonly FontFace[]): Promise<void> {
  const waits = [...fonts.map((font) => font.load()), ...newPictures(slides).map((picture) => picture.decode())]
  if (waits.length === 0) return
  const patience = new Promise((done) => setTimeout(done, patienceMs))
  await Promise.race([Promise.allSettled(waits), patience])
}

function newPictures(slides: readonly SlideChange[]): readonly HTMLImageElement[] {
  const shown = new Set([...document.images].map(({ src }) => src))
  const inert = new DOMParser().parseFromString(picturesIn(slides), 'text/html')
  return [...inert.images]
    .map((image) => new URL(image.getAttribute('src') ?? '', document.baseURI).href)
    .filter((address) => !shown.has(address))
    .map((address) => Object.assign(new Image(), { src: address }))
}

function picturesIn(slides: readonly SlideChange[]): string {
  return slides.flatMap(({ html }) => html?.match(/<img [^>]*>/g) ?? []).join('')
}
