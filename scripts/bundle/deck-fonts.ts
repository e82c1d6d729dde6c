import type { Memory } from '../source/memory.ts'
import { charactersIn, charactersOf, charactersOfCode, shownOn } from './characters.ts'
import type { CutFont, Font } from './font.ts'
import { mathFonts } from './math-fonts.ts'
import { type FontScript, mainFaces, monoFaces, otherFaces, scriptOf, type Typeface, textFaces } from './typefaces.ts'

export interface DeckFonts {
  readonly fonts: readonly Font[]
  /** Characters of the pages that none of the fonts has. */
  readonly missing: readonly string[]
}

/** Where a character is looked for that the deck's own script lacks. */
const fallbacks: readonly FontScript[] = ['Latin', 'SC', 'JP', 'KR']

/** The fonts that set these pages: the deck's own typefaces, those of its foreign runs, and whatever sets the rest. */
export async function deckFonts(
  language: string,
  pages: readonly string[],
  cutFont: CutFont,
  memory: Memory,
): Promise<DeckFonts> {
  const shown = shownOn(pages, memory)
  const script = scriptOf(language)
  const formulas = await mathFonts(pages, cutFont)
  const code = charactersOfCode(shown)
  const mono = code.size > 0 ? await subsetAll(monoFaces, code, cutFont) : []
  const all = new Set([...charactersOf(shown), ...formulas.missing, ...lacking(code, mono)])
  const main = await subsetAll(mainFaces(script), all, cutFont)
  let missing = lacking(all, main)
  const fonts = [...main, ...formulas.fonts, ...mono]
  for (const other of fallbacks.filter((other) => other !== script)) {
    const wanted = new Set([...charactersIn(shown, other), ...missing])
    if (wanted.size === 0) continue
    const found = (await subsetAll(otherFaces(other), wanted, cutFont)).filter(({ covered }) => covered.size > 0)
    if (found.length === 0) continue
    fonts.push(...found)
    missing = lacking(missing, found)
  }
  return { fonts, missing: [...missing] }
}

/** The fonts that set running text on this page, as far as the deck's script has them; the rest is set in the deck's other fonts. */
export function textFonts(language: string, page: string, cutFont: CutFont): Promise<Font[]> {
  return subsetAll(textFaces(scriptOf(language)), charactersOf(shownOn([page])), cutFont)
}

function subsetAll(faces: readonly Typeface[], characters: ReadonlySet<string>, cutFont: CutFont): Promise<Font[]> {
  return Promise.all(faces.map((face) => cutFont(face, characters)))
}

/** Characters that not every one of the fonts has: a weight that lacks a glyph would fall back to the machine's fonts. */
function lacking(characters: ReadonlySet<string>, fonts: readonly Font[]): ReadonlySet<string> {
  return new Set([...characters].filter((character) => !fonts.every(({ covered }) => covered.has(character))))
}
