import type { Browser } from '../print/browser.ts'
import { picturePages } from '../print/picture-pages.ts'
import type { RunStep } from '../print/run-step.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import type { Surprise } from '../source/facts/print.ts'
import { pictureName } from './picture-name.ts'
import type { Printable, Printed } from './print-documents.ts'
import { signPicture } from './sign-picture.ts'

const slideSize = { width: 1280, height: 720 }

/** A PNG file of each page of the printed slides, with `scale` × 1280 by 720 pixels: `slides/001-cover.png`. */
export async function takePictures(
  browser: Browser,
  { deck, bundle, slidePages }: Printable,
  scale: number,
  run: RunStep,
): Promise<Printed> {
  const { pictures, refused, brokenImages } = await picturePages(
    browser,
    bundle,
    'slides.html',
    { ...slideSize, scale },
    run,
  )
  const files = pictures.map((picture, index) => {
    const page = slidePages[index]
    if (!page) throw new Error(`there is no slide for picture ${index + 1}`)
    return [pictureName(page, deck.slides.length), signPicture(picture)] as const
  })
  const found: readonly Surprise[] = [
    ...refused.map((url) => ({ type: 'refused' as const, url })),
    ...brokenImages.map((image) => ({ type: 'broken-image' as const, image })),
  ]
  return { files: new Map(files), diagnostics: found.map(mismatch) }
}

function mismatch(surprise: Surprise): Diagnostic {
  return { code: 'print-mismatch', facts: { file: 'slides.html', surprise }, span: null }
}
