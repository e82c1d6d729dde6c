import { textAt } from '../bundle/bundle.ts'
import type { Compiled } from '../compile.ts'
import type { Question } from '../print/ask-page.ts'
import type { Browser } from '../print/browser.ts'
import { picturePages } from '../print/picture-pages.ts'
import type { RunStep } from '../print/run-step.ts'
import { loadingTroubles } from './loading-troubles.ts'
import { findingsIn } from './look-at-slides.ts'
import { pictureName } from './picture-name.ts'
import { planSlides } from './plan-print.ts'
import type { Printed } from './printed.ts'
import { signPicture } from './sign-picture.ts'

const slideSize = { width: 1280, height: 720 }

/** A PNG file of each page of the printed slides, with `scale` × 1280 by 720 pixels: `slides/001-cover.png`. */
export async function takePictures(
  browser: Browser,
  made: Compiled,
  scale: number,
  run: RunStep,
  question: Question,
): Promise<Printed> {
  const { deck, bundle, slidePages } = made
  const { pictures, answer, refused, brokenImages } = await picturePages(
    browser,
    bundle,
    'slides.html',
    { type: 'png', ...slideSize, scale },
    run,
    question,
  )
  const files = pictures.map((picture, index) => {
    const page = slidePages[index]
    if (!page) throw new Error(`there is no slide for picture ${index + 1}`)
    return [pictureName(page, deck.slides.length), signPicture(picture)] as const
  })
  const html = textAt('slides.html', bundle)
  const plan = { ...planSlides(made, html), file: 'slides.html' }
  const findings = await findingsIn(answer, made)
  const troubles = loadingTroubles({ refused, brokenImages }, plan, html)
  return { files: new Map(files), diagnostics: [...troubles, ...findings.map(({ diagnostic }) => diagnostic)] }
}
