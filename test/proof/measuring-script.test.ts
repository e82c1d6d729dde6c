import { expect, test } from 'vitest'
import { compile } from '../../scripts/compile.ts'
import { useBrowser } from '../../scripts/print/browser.ts'
import { holdLayout } from '../../scripts/print/fonts-first.ts'
import { unhurried } from '../../scripts/print/run-step.ts'
import { settle } from '../../scripts/print/settle.ts'
import { useSitePage } from '../../scripts/print/site-page.ts'
import type { SlideMeasure } from '../../scripts/proof/measures.ts'
import { measuringScript } from '../../scripts/proof/measuring-script.ts'
import { shippedOutline } from '../helpers/lectern.ts'
import { browserPlace, browserTimeout } from '../helpers/print.ts'

test(
  'measures every slide, and leaves the page that is printed as it is',
  async () => {
    const { result } = await compile(shippedOutline, ['slides'])
    if (!result) throw new Error('the shipped outline has errors')
    const options = { media: 'print', scripts: false, prepare: holdLayout, run: unhurried } as const
    await useBrowser(await browserPlace(), (browser) =>
      useSitePage(browser, result.bundle, 'slides.html', options, async (open) => {
        await settle(open, 'slides.html', unhurried)
        const before = await open.page.content()
        const measures = (await open.page.evaluate(await measuringScript())) as readonly SlideMeasure[]
        expect(measures.map(({ id }) => id)).toEqual(result.deck.slides.map(({ id }) => id))
        expect(await open.page.content()).toBe(before)
      }),
    )
  },
  browserTimeout,
)
