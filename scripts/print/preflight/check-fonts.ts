import type { FontTrouble } from '../../source/facts/print.ts'
import type { PrintedPdf } from '../read-pdf.ts'
import type { PdfFont } from '../reader/read-font.ts'
import { partOn } from './check-pages.ts'
import type { Finding } from './finding.ts'
import type { PlacedPart } from './place-parts.ts'
import type { PrintPlan } from './print-plan.ts'

/** Looks for text in fonts that did not stay fonts, are not in the file, or in it whole. Each is told once, where it is first. */
export function checkFonts(
  pdf: PrintedPdf,
  parts: readonly PlacedPart[],
  { missingCharacters }: PrintPlan,
): readonly Finding[] {
  const troubles = new Map<string, Trouble>()
  for (const [index, { fonts }] of pdf.pages.entries()) {
    for (const [font, shown] of fonts) {
      const type = troubleOf(font)
      const text = withoutMissing(shown, missingCharacters)
      if (type === undefined || text.trim() === '') continue
      const name = `${type} ${font.name}`
      troubles.set(
        name,
        withText(troubles.get(name) ?? { type, font: font.name, text: '', pages: new Set() }, text, index + 1),
      )
    }
  }
  return [...troubles.values()].map(({ type, font, text, pages }) => ({
    part: partOn(Math.min(...pages), parts)?.part ?? null,
    surprise: { type, font, text, pages: pages.size },
  }))
}

/** A typeface can be several fonts of a file: its glyphs as drawings stand in fonts of 256 at most. */
function withText({ pages, ...trouble }: Trouble, text: string, page: number): Trouble {
  const isFirstPage = pages.size === 0 || (pages.size === 1 && pages.has(page))
  return { ...trouble, text: isFirstPage ? trouble.text + text : trouble.text, pages: new Set(pages).add(page) }
}

/** What no font of the deck has, some font of the machine shows, or an empty box that is no character at all. */
function withoutMissing(shown: string, missing: ReadonlySet<string>): string {
  if (missing.size === 0) return shown
  return [...shown].filter((character) => character !== '\ufffd' && !missing.has(character)).join('')
}

interface Trouble {
  readonly type: FontTrouble
  readonly font: string
  /** What is set in it on the first page. */
  readonly text: string
  readonly pages: ReadonlySet<number>
}

function troubleOf({ glyphs, isSubset, hasCharacters }: PdfFont): FontTrouble | undefined {
  if (glyphs === 'drawn') return 'drawn-font'
  if (glyphs === 'outside') return 'outside-font'
  if (!isSubset) return 'whole-font'
  return hasCharacters ? undefined : 'unreadable-font'
}
