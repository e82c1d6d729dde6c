import type { PrintFacts, Surprise } from '../../facts/print.ts'
import type { MessagesOf } from '../wording.ts'
import { counted } from './phrases.ts'

export const printMessages: MessagesOf<PrintFacts> = {
  'missing-glyph': ({ character }) => ({
    message: `no font of the deck has the character "${character}"`,
    hint: 'write it another way, or expect another font or an empty box in its place',
  }),
  'print-mismatch': ({ file, surprise }) => ({
    message: difference(file, surprise),
    hint: 'please report this: it should not happen',
  }),
}

function difference(file: string, surprise: Surprise): string {
  switch (surprise.type) {
    case 'pages':
      return `${file} has ${counted(surprise.pages, 'page')} for ${counted(surprise.slides, 'slide')}`
    case 'empty-page':
      return `page ${surprise.page} of ${file} has no text`
    case 'drawn-font':
      return `the font ${surprise.font} was printed as drawings in ${file}`
    case 'untagged':
      return `${file} carries no tags for screen readers`
    case 'refused':
      return `the page of ${file} asked for ${surprise.url}, which is not part of the deck`
    case 'broken-image':
      return `an image of ${file} cannot be shown: ${surprise.image}`
  }
}
