import type { SheetChange } from '../../../scripts/serve/messages.ts'
import { addRules } from './add-rules.ts'

/** Font faces that a page has got, and what removes those that it needs no more. */
export interface FontsChange {
  readonly added: readonly FontFace[]
  readonly removeOld: () => void
}

/** Adds the font faces that are new. Those that stay are not touched: a browser would set their text in other fonts for a moment. */
export function swapFonts(sheets: readonly SheetChange[]): FontsChange {
  const before = new Set(document.fonts)
  const removals = sheets.flatMap(({ path, text }) => {
    const sheet = sheetOf(path)
    return sheet && isFonts(text) ? [mergeFonts(sheet, text)] : []
  })
  const added = removals.length === 0 ? [] : [...document.fonts].filter((face) => !before.has(face))
  return { added, removeOld: () => removals.forEach((remove) => void remove()) }
}

/** Puts the other style sheets in the place of the old ones, at once and without loading anything. */
export function swapStyles(sheets: readonly SheetChange[]): void {
  for (const { path, text } of sheets) {
    const old = elementOf(path)
    if (!old || (isFonts(text) && sheetOf(path))) continue
    const style = document.createElement('style')
    if (old.id) style.id = old.id
    style.dataset.path = path
    style.textContent = text
    old.replaceWith(style)
  }
}

function mergeFonts(sheet: CSSStyleSheet, text: string): () => void {
  const wanted = new Set(rulesIn(text))
  addRules(sheet, wanted)
  return () => {
    for (let index = sheet.cssRules.length - 1; index >= 0; index--)
      if (!wanted.has(sheet.cssRules[index]?.cssText ?? '')) sheet.deleteRule(index)
  }
}

/** Each as the browser writes it. */
function rulesIn(text: string): readonly string[] {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(text)
  return [...sheet.cssRules].map(({ cssText }) => cssText)
}

/** Whether a style sheet has nothing but font faces. */
function isFonts(text: string): boolean {
  return text.replaceAll(/@font-face\s*\{[^}]*\}/g, '').trim() === ''
}

/** Undefined as long as it is being loaded. */
function sheetOf(path: string): CSSStyleSheet | undefined {
  return elementOf(path)?.sheet ?? undefined
}

function elementOf(path: string): HTMLLinkElement | HTMLStyleElement | null {
  const name = CSS.escape(path)
  return document.querySelector<HTMLLinkElement | HTMLStyleElement>(
    `link[rel="stylesheet"][href="${name}"], style[data-path="${name}"]`,
  )
}
