import { unescapeHtml } from '../deck/html.ts'
import { cjk, hanAndKana, widePunctuation } from '../source/east-asian.ts'
import { addressParts } from './break-addresses.ts'
import { textWidth } from './text-width.ts'

/**
 * How many lines one paragraph of HTML takes in a column of a width in em, without a browser: words stay whole but for hyphens, East Asian
 * text breaks anywhere but around its punctuation, links where addresses part. Rather a line too many than one too few. `isLatin` when
 * the font of Latin decks and runs sets it, which is narrower.
 */
export function lineCount(html: string, width: number, isLatin: boolean): number {
  const scale = isLatin ? latinScale : 1
  let lines = 1
  let filled = 0
  for (const piece of piecesOf(html)) {
    const whole = pieceWidth(piece, scale)
    const shown = pieceWidth(piece.trimEnd(), scale)
    if (filled + shown > width && filled > 0) {
      lines++
      filled = 0
    }
    // A word that is longer than a line is broken.
    const broken = Math.max(0, Math.ceil(shown / width) - 1)
    lines += broken
    filled += whole - broken * width
  }
  return lines
}

/** Source Sans to Noto Sans, letter by letter. */
const latinScale = 0.9

function pieceWidth(piece: string, scale: number): number {
  // Chinese fonts give the dot in 兹比格纽·布热津斯基 a whole em.
  const text = piece.replaceAll('·', '\u3000')
  return textWidth(text) * (hasWide.test(text) ? 1 : scale)
}

const wide = `${cjk}${widePunctuation}`
const hasWide = new RegExp(`[${wide}]`, 'u')
const closing = /^(?:[\s\p{Pe}\p{Pf}、。，．：；！？…—～·々ー]|[,.:;!?%])/u
const opening = /[\p{Ps}\p{Pi}]$/u

/** What can't be parted, each with the blanks behind it. */
function* piecesOf(html: string): Generator<string> {
  let piece = ''
  for (const { text, breaksBefore } of unitsOf(html)) {
    const holds = closing.test(text) || opening.test(piece)
    if (piece === '' || (holds && !breaksBefore)) piece += text
    else {
      yield piece
      piece = text
    }
  }
  if (piece !== '') yield piece
}

interface Unit {
  readonly text: string
  /** A line may end before it whatever it begins with. */
  readonly breaksBefore: boolean
}

const links = /(<a\b[^>]*>.*?<\/a>)/s
const tokens = new RegExp(`[^\\s${wide}]+|\\s+|.`, 'gsu')
const behindHyphens = /(?<=[-–])(?=\p{L})|(?<=\p{N}-)(?=\p{N})/u

function* unitsOf(html: string): Generator<Unit> {
  for (const part of html.split(links)) {
    const text = unescapeHtml(part.replace(/<[^>]*>/g, ''))
    if (part.startsWith('<a')) yield* addressParts(text).map((text, at) => ({ text, breaksBefore: at > 0 }))
    else
      for (const [token] of spaced(text).matchAll(tokens))
        yield* token.split(behindHyphens).map((text) => ({ text, breaksBefore: false }))
  }
}

/** `text-autospace` sets an eighth of an em between Han or kana and letters or digits; a blank is wider. */
export function spaced(text: string): string {
  return text.replace(edges, ' ')
}

const edges = new RegExp(
  `(?<=[${hanAndKana}])(?=[\\p{Script=Latin}\\p{Nd}])|(?<=[\\p{Script=Latin}\\p{Nd}])(?=[${hanAndKana}])`,
  'gu',
)
