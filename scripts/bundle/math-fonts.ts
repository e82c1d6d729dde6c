import { formulaMarkup } from '../deck/html.ts'
import type { CutFont, Font } from './font.ts'
import type { Typeface } from './typefaces.ts'

/** The fonts of a page's formulas, and the characters in them that those fonts lack, such as Han in `\text{…}`. */
export interface MathFonts {
  readonly fonts: readonly Font[]
  readonly missing: ReadonlySet<string>
}

/** KaTeX's own families, and by which classes its markup asks for them (its katex.css). */
const faces: readonly (readonly [RegExp, Typeface])[] = [
  [/./, face('Main', 'Regular')],
  [/\b(mathbf|textbf)\b/, face('Main', 'Bold', 700)],
  [/\b(mathit|textit)\b/, face('Main', 'Italic', 400, 'italic')],
  [/\btextbf\b[^>]*\btextit\b|\btextit\b[^>]*\btextbf\b/, face('Main', 'BoldItalic', 700, 'italic')],
  [/\bmathnormal\b/, face('Math', 'Italic', 400, 'italic')],
  [/\bboldsymbol\b/, face('Math', 'BoldItalic', 700, 'italic')],
  [/\b(amsrm|mathbb|textbb)\b/, face('AMS', 'Regular')],
  [/\bmathcal\b/, face('Caligraphic', 'Regular')],
  [/\b(mathfrak|textfrak)\b/, face('Fraktur', 'Regular')],
  [/\b(mathboldfrak|textboldfrak)\b/, face('Fraktur', 'Bold', 700)],
  [/\b(mathsf|textsf)\b/, face('SansSerif', 'Regular')],
  [/\b(mathboldsf|textboldsf)\b/, face('SansSerif', 'Bold', 700)],
  [/\b(mathitsf|mathsfit|textitsf)\b/, face('SansSerif', 'Italic', 400, 'italic')],
  [/\b(mathscr|textscr)\b/, face('Script', 'Regular')],
  [/\b(mathtt|texttt)\b/, face('Typewriter', 'Regular')],
  [/\b(small-op|delimsizing size1|delim-size1)\b/, face('Size1', 'Regular')],
  [/\b(large-op|delimsizing size2)\b/, face('Size2', 'Regular')],
  [/\bdelimsizing size3\b/, face('Size3', 'Regular')],
  [/\b(delimsizing size4|delim-size4)\b/, face('Size4', 'Regular')],
]

function face(
  family: string,
  cut: string,
  weight: Typeface['weight'] = 400,
  style: Typeface['style'] = 'normal',
): Typeface {
  return { family: `KaTeX_${family}`, weight, style, file: `katex/dist/fonts/KaTeX_${family}-${cut}.ttf` }
}

/** Whether there is a formula on any of the pages. */
export function hasFormulas(pages: readonly string[]): boolean {
  return pages.some((page) => page.includes('<deck-formula '))
}

/** The glyphs that the formulas of these pages use, as far as KaTeX's fonts have them. */
export async function mathFonts(pages: readonly string[], cutFont: CutFont): Promise<MathFonts> {
  const markup = pages.flatMap((page) => page.match(formulaMarkup) ?? []).join('\n')
  if (markup === '') return { fonts: [], missing: new Set() }
  const shown = markup.replace(/<math\b.*?<\/math>/gs, '').replace(/<[^>]*>|[\s\p{Cc}\p{Cf}]/gu, '')
  const characters = new Set(shown.replace(/&amp;/g, '&').replace(/&lt;/g, '<').replace(/&gt;/g, '>'))
  const used = faces.filter(([classes]) => classes.test(markup)).map(([, face]) => face)
  const subsets = await Promise.all(used.map((face) => cutFont(face, characters)))
  const missing = [...characters].filter((character) => !subsets.some(({ covered }) => covered.has(character)))
  return { fonts: subsets.filter(({ covered }) => covered.size > 0), missing: new Set(missing) }
}
