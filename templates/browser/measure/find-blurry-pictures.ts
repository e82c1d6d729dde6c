import type { Limits } from '../../../scripts/proof/limits.ts'
import type { Flaw } from '../../../scripts/proof/measures.ts'
import { boxOf, widthOf } from './box.ts'
import { passageOf } from './passage.ts'
import { isSeen } from './styles.ts'

/** Marks and crests of a theme are as small as they are meant to be. */
const leastWidth = 100

/** Pictures made of pixels that are shown larger than their pixels allow. */
export function findBlurryPictures(slide: HTMLElement, { sharpness }: Limits): readonly Flaw[] {
  return [...slide.querySelectorAll('img')].flatMap((image): readonly Flaw[] => {
    const box = boxOf(image, slide)
    const shown = widthOf(box)
    // A drawing has the size that it was given, and is sharp at any.
    const isDrawing = /^data:image\/svg|\.svg$/.test(image.getAttribute('src') ?? '')
    if (shown < leastWidth || isDrawing || !isSeen(image) || image.naturalWidth >= sharpness * shown - 1) return []
    return [{ type: 'blurry', pixels: image.naturalWidth, shown, box, passage: passageOf(image) }]
  })
}
