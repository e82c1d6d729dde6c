import type { Limits } from '../../../scripts/proof/limits.ts'
import type { SlideMeasure } from '../../../scripts/proof/measures.ts'
import { boxOf } from './box.ts'
import { fillOf, lettersOn } from './fill.ts'
import { findBlurryPictures } from './find-blurry-pictures.ts'
import { findFaintTexts } from './find-faint-texts.ts'
import { findLineEnds } from './find-line-ends.ts'
import { findOverflows } from './find-overflows.ts'
import { findOverlaps } from './find-overlaps.ts'
import { findSmallTexts } from './find-small-texts.ts'
import { linesOn } from './lines.ts'
import { isSeen } from './styles.ts'

/**
 * What a reader may see as a mistake, slide by slide, in a page of slides that is laid out with its fonts and pictures. Nothing of
 * the page is changed, so that it can be printed afterwards as it is. Of a slide with several pages, the first one counts.
 */
export function measureSlides(limits: Limits): readonly SlideMeasure[] {
  return [...document.querySelectorAll<HTMLElement>('.page[id] > .slide')].map((slide) => measure(slide, limits))
}

function measure(slide: HTMLElement, limits: Limits): SlideMeasure {
  const lines = linesOn(slide)
  const pictures = picturesOn(slide)
  return {
    id: slide.parentElement?.id ?? '',
    flaws: [
      ...findOverflows(slide, lines, pictures, limits),
      ...findOverlaps(lines, pictures, limits),
      ...findSmallTexts(lines, limits),
      ...findLineEnds(slide, lines, limits),
      ...findBlurryPictures(slide, limits),
      ...findFaintTexts(slide, lines, limits),
    ],
    ...fillOf(slide, lines, pictures),
    letters: lettersOn(lines),
  }
}

/** Images, drawings and formulas, but for ornaments. */
function picturesOn(slide: HTMLElement) {
  const found = [...slide.querySelectorAll('img, svg, .katex-html .base')]
  return found
    .filter((element) => !element.closest('[aria-hidden="true"]:is(svg, img), .katex svg') && isSeen(element))
    .map((element) => ({ element, box: boxOf(element, slide) }))
}

Object.assign(globalThis, { measureSlides })
