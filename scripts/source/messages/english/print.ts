import type { FontTrouble, LargePdf, PrintedPart, PrintFacts, Surprise } from '../../facts/print.ts'
import { codePoint } from '../code-point.ts'
import { shorten } from '../shorten.ts'
import type { MessagesOf, Wording } from '../wording.ts'
import { counted } from './phrases.ts'

export const printMessages: MessagesOf<PrintFacts> = {
  'missing-glyph': ({ character, fonts }) => ({
    message: `no font of the deck has the character "${character}" (${codePoint(character)}): neither ${fonts.join(' nor ')}, nor those of other scripts`,
    hint: 'write it another way, or expect another font or an empty box in its place',
  }),
  'print-mismatch': ({ file, part, surprise }) => difference(file, part, surprise),
  'large-pdf': tooLarge,
}

const report = 'please report this: it should not happen'

function difference(file: string, part: PrintedPart | null, surprise: Surprise): Wording {
  const name = part ? partName(part) : file
  switch (surprise.type) {
    case 'pages':
      return {
        message: part
          ? `${name} takes ${counted(surprise.pages, 'page')} of ${file} instead of ${surprise.planned}`
          : `${file} has ${counted(surprise.pages, 'page')} instead of ${surprise.planned}`,
        hint: part ? 'say less on it, or make two slides of it; if it fits on the screen, please report this' : report,
      }
    case 'empty-page':
      return { message: `page ${surprise.page} of ${file} is blank${at(part)}`, hint: report }
    case 'untagged-page':
      return {
        message: `nothing on page ${surprise.page} of ${file} is tagged for screen readers${at(part)}`,
        hint: report,
      }
    case 'missing-title':
      return {
        message: `the title of ${name} is not where it belongs in ${file}`,
        hint: 'shorten it, in case it was cut; if it is short, please report this',
      }
    case 'missing-bookmark':
      return { message: part ? `${name} has no bookmark in ${file}` : `${file} has no bookmarks`, hint: report }
    case 'misled-bookmark':
      return {
        message: `the bookmark of ${name} leads to ${surprise.page === null ? 'no page' : `page ${surprise.page}`} of ${file} instead of page ${surprise.planned}`,
        hint: report,
      }
    case 'cut-notes':
      return {
        message: `the notes of ${name} are cut in ${file}: from "${shorten(surprise.words)}" on they are on no page`,
        hint: 'break the notes into shorter paragraphs, with an empty line between; please report this, too',
      }
    case 'dead-link':
      return {
        message: `a link of ${name} leads nowhere in ${file}: "#${shorten(surprise.target)}"`,
        hint:
          surprise.meant === null
            ? 'write # and the id of a slide, as in [text](#id)'
            : `did you mean "#${surprise.meant}"?`,
      }
    case 'lost-link':
      return {
        message: `a link of ${name} to "#${shorten(surprise.target)}" is not in ${file}`,
        hint: 'it stands off the page: say less on it, or make two slides of it; if it fits on the screen, please report this',
      }
    case 'misled-link':
      return {
        message: `a link to ${shorten(surprise.target)} leads to page ${surprise.page} of ${file} instead`,
        hint: report,
      }
    case 'untagged':
      return { message: `${file} carries no tags for screen readers`, hint: report }
    case 'other-language':
    case 'other-title':
      return {
        message: otherThanPlanned(file, surprise.type === 'other-title' ? 'title' : 'language', surprise),
        hint: report,
      }
    case 'refused':
      return { message: `the page of ${file} asked for ${surprise.url}, which is not part of the deck`, hint: report }
    case 'broken-image':
      return {
        message: `an image${part ? ` of ${name}` : ''} cannot be shown in ${file}: ${surprise.image}`,
        hint: 'export the picture once more, as PNG or JPEG; if it stays so, please report this',
      }
    default:
      return fontTrouble(file, surprise)
  }
}

function fontTrouble(file: string, { type, font, text, pages }: FontSurprise): Wording {
  const shown = `"${shorten(text)}"`
  const onPages = pages > 1 ? ` and more, on ${counted(pages, 'page')},` : ''
  switch (type) {
    case 'drawn-font':
      return {
        message: `${shown}${onPages} became drawings in ${file}: no file of ${font} has it in this weight`,
        hint: 'set it without **, or write it another way; if that is no help, please report this',
      }
    case 'outside-font':
      return { message: `${file} does not hold the font ${font}, in which ${shown}${onPages} is set`, hint: report }
    case 'whole-font':
      return { message: `${file} holds the whole font ${font} for ${shown}`, hint: report }
    case 'unreadable-font':
      return {
        message: `${file} does not say which characters the glyphs of ${font} are: they can be neither searched nor read aloud`,
        hint: report,
      }
  }
}

type FontSurprise = Extract<Surprise, { readonly type: FontTrouble }>

function otherThanPlanned(
  file: string,
  what: string,
  { found, planned }: { readonly found: string | null; readonly planned: string },
): string {
  return found === null
    ? `${file} does not say its ${what}, "${shorten(planned)}"`
    : `${file} says that its ${what} is "${shorten(found)}", not "${shorten(planned)}"`
}

function tooLarge({ file, bytes, allowed, pages, part, holds, partBytes }: LargePdf): Wording {
  const owner = part ? partName(part) : 'one page'
  return {
    message: `${file} has ${megabytes(bytes)}, more than ${counted(pages, 'page')} need (${megabytes(allowed)}): ${holds === 'pictures' ? 'the pictures' : 'the drawings'} of ${owner} alone take ${megabytes(partBytes)}`,
    hint:
      holds === 'pictures'
        ? 'make the picture smaller: 2560 pixels across are enough, and photographs are smaller as JPEG than as PNG'
        : 'simplify the drawing, or export it as PNG',
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}

function partName(part: PrintedPart): string {
  switch (part.type) {
    case 'slide':
      return `slide ${part.number} "${shorten(part.title)}"`
    case 'section':
      return `the section "${shorten(part.title)}"`
    case 'title-block':
      return 'the title block'
    case 'references':
      return 'the references'
  }
}

function at(part: PrintedPart | null): string {
  return part ? `, at ${partName(part)}` : ''
}
