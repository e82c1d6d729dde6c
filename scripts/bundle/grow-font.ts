import { commonCharacters } from './common-characters.ts'
import type { CutFont, Font } from './font.ts'
import { cutFont, type FontFile, subsetFont } from './subset-font.ts'
import { mainFaces, scriptOf, type Typeface, textFaces } from './typefaces.ts'

/** The fonts of a preview, by typeface: they outlast a compilation, and grow with what is typed. */
export type FontStock = Map<string, GrowingFont>

interface GrowingFont extends Font {
  /** Every character that was looked for, found or not. */
  readonly asked: ReadonlySet<string>
}

/** To cut all of it anew takes a few times as long as a further piece, and a browser has one file more to load for each piece. */
const mostPieces = 6

/**
 * Cuts fonts that grow: the first time what is asked for, and in the deck's own typefaces what its script is mostly written with; later on
 * only the characters that no piece has, as a further piece, and all in one when there are many. A typeface that has everything already is
 * the very object that it was.
 */
export function growFonts(stock: FontStock, language: string): CutFont {
  const script = scriptOf(language)
  const own = [...mainFaces(script), ...textFaces(script)].map(nameOf)
  const common = commonCharacters(script)
  return async (face, characters) => {
    const name = nameOf(face)
    const likely = () => (own.includes(name) ? new Set([...common, ...characters]) : characters)
    const known = stock.get(name)
    const grown = known ? await grow(known, characters, likely) : await begin(face, likely())
    stock.set(name, grown)
    return grown
  }
}

function nameOf({ family, file }: Typeface): string {
  return `${family} ${file}`
}

async function begin(face: Typeface, characters: ReadonlySet<string>): Promise<GrowingFont> {
  return fontOf(face, [await subsetFont(face, characters)], characters)
}

/** What is cut on the way is of no use to another process: it is not kept in the user's cache folder. */
async function grow(
  font: GrowingFont,
  characters: ReadonlySet<string>,
  likely: () => ReadonlySet<string>,
): Promise<GrowingFont> {
  const { face, pieces, asked } = font
  const fresh = new Set([...characters].filter((character) => !asked.has(character)))
  if (fresh.size === 0) return font
  if (pieces.length >= mostPieces) return begunAnew(face, likely())
  return fontOf(face, [...pieces, await cutFont(face, fresh)], new Set([...asked, ...fresh]))
}

async function begunAnew(face: Typeface, characters: ReadonlySet<string>): Promise<GrowingFont> {
  return fontOf(face, [await cutFont(face, characters)], characters)
}

function fontOf(face: Typeface, pieces: readonly FontFile[], asked: ReadonlySet<string>): GrowingFont {
  const [first, ...others] = pieces.filter(({ covered }) => covered.size > 0)
  if (!first) return { face, pieces: [], covered: new Set(), asked }
  const covered = others.length === 0 ? first.covered : new Set(pieces.flatMap(({ covered }) => [...covered]))
  return { face, pieces: [first, ...others], covered, asked }
}
