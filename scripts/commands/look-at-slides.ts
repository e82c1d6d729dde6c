import { textAt } from '../bundle/bundle.ts'
import type { Compiled } from '../compile.ts'
import { useBrowser } from '../print/browser.ts'
import { type PicturedPages, picturePages } from '../print/picture-pages.ts'
import type { Finding } from '../proof/finding.ts'
import { judgeSlides } from '../proof/judge-slides.ts'
import type { SlideMeasure } from '../proof/measures.ts'
import { measuringScript } from '../proof/measuring-script.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import type { Awaited } from './begin-compiling.ts'
import { Deadline } from './deadline.ts'
import { loadingTroubles } from './loading-troubles.ts'
import { placeOfBrowser } from './place-of-browser.ts'
import { planSlides } from './plan-print.ts'
import type { Terminal } from './terminal.ts'
import { tryTwice } from './try-twice.ts'

/** What a look at the slides showed. */
export interface Looked {
  readonly findings: readonly Finding[]
  /** What could not be loaded. */
  readonly diagnostics: readonly Diagnostic[]
  /** A WebP file of each slide; none where they were not asked for. */
  readonly pictures: readonly Uint8Array[]
}

export interface LookOptions {
  /** What `--browser` says, or null. */
  readonly browser: string | null
  readonly pictures: boolean
}

/** Three quarters of the slide's own size: text can be read, and a picture of it takes about 40 kB. */
const pictureWish = { type: 'webp', width: 1280, height: 720, scale: 0.75 } as const

/** Where there is nothing to look at. */
const nothing: Looked = { findings: [], diagnostics: [], pictures: [] }

/** For a check of a deck of any size: a hundred times what it takes. */
const mostMs = 300_000

/** Lays the slides out in a browser, which starts while the deck is still being made, and looks at them. */
export async function lookAtSlides(
  { made, isReadable }: Awaited,
  { browser, pictures }: LookOptions,
  terminal: Terminal,
): Promise<Looked> {
  if (!(await isReadable)) return nothing
  const deadline = new Deadline(mostMs, terminal.progress)
  const question = measuringScript()
  // Whoever asks hears of its failure; where there is no deck, nobody does.
  question.catch(() => {})
  const place = await placeOfBrowser(browser, deadline, terminal)
  const wish = pictures ? pictureWish : null
  return tryTwice(
    deadline,
    (run) =>
      useBrowser(
        place,
        async (browser) => {
          const deck = await made
          if (!deck) return nothing
          return looked(await picturePages(browser, deck.bundle, 'slides.html', wish, run, question), deck)
        },
        run,
      ),
    (trouble) => terminal.say(`${terminal.paint.error('lectern:')} ${trouble[terminal.locale]}`),
  )
}

async function looked({ answer, pictures, ...troubles }: PicturedPages, made: Compiled): Promise<Looked> {
  const html = textAt('slides.html', made.bundle)
  const plan = { ...planSlides(made, html), file: 'slides.html' }
  return { findings: await findingsIn(answer, made), diagnostics: loadingTroubles(troubles, plan, html), pictures }
}

/** What there is to tell by what the page of the slides answered to the measuring script; nothing where it was not asked. */
export async function findingsIn(answer: unknown, { deck, findOrigins }: Compiled): Promise<readonly Finding[]> {
  return answer === null ? [] : judgeSlides(deck, answer as readonly SlideMeasure[], findOrigins)
}
