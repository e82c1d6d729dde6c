import type { SlidePage } from '../render/step-pages.ts'

/** The folder of pictures, in that of outputs. */
export const picturesFolder = 'slides'

/**
 * The file of a slide's picture: `slides/007-answer.png`; of one of several, `slides/007-02-answer.png`. In the order of the
 * alphabet they stand in that of the talk.
 */
export function pictureName({ id, number, step, steps }: SlidePage, slides: number): string {
  const parts = [padded(number, Math.max(3, `${slides}`.length)), ...(steps > 1 ? [padded(step, 2)] : []), id]
  return `${picturesFolder}/${parts.join('-')}.png`
}

/** What a picture of lectern's is called, whichever deck it is of. */
export const anyPictureName = /^\d{3,}(-\d{2,})?-[\p{L}\p{N}-]+\.png$/u

function padded(number: number, length: number): string {
  return String(number).padStart(length, '0')
}
