import { compile } from '../../scripts/compile.ts'
import type { Deck } from '../../scripts/deck/deck.ts'
import type { HandoutSetup } from '../../scripts/deck/resolve-handout.ts'
import type { Browser } from '../../scripts/print/browser.ts'
import { printPage } from '../../scripts/print/print-page.ts'

/** The handout of an outline file as the browser prints it. */
export interface PrintedHandout {
  readonly deck: Deck
  readonly pdf: Uint8Array
}

/** Prints the handout of an outline with this setup; an outline with problems throws them. */
export async function printHandout(
  browser: Browser,
  outline: string,
  handout: Partial<HandoutSetup>,
): Promise<PrintedHandout> {
  const { result, diagnostics } = await compile(outline, ['handout'], { handout })
  if (!result) throw new Error(diagnostics.map(({ code }) => code).join('\n'))
  const { pdf } = await printPage(browser, result.bundle, 'handout.html')
  return { deck: result.deck, pdf }
}
