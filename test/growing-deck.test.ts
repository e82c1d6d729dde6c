import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compile, newWorkshop } from '../scripts/compile.ts'
import { useBrowser } from '../scripts/print/browser.ts'
import { unhurried } from '../scripts/print/run-step.ts'
import { useSitePage } from '../scripts/print/site-page.ts'
import { fontsOf } from './helpers/deck-page.ts'
import { yaml } from './helpers/outline.ts'
import { browserPlace, browserTimeout, inEmptyFolder } from './helpers/print.ts'

/** Rare ones too, and one that only the Korean typeface has. */
const typed = ['前', '前龘', '前龘齟齬**鬱麤**', '前龘齟齬**鬱麤**한국어', '前', 'Ångström 饕餮']

const talk = (text: string) => yaml`
  title: 小讲
  cover: false
  closing: false
  slides:
    - { id: typed, title: ${JSON.stringify(text.replaceAll('*', ''))}, text: ${JSON.stringify(text)} }
`

test(
  'what is typed shows in the deck’s own fonts',
  () =>
    inEmptyFolder(async (folder) => {
      const outline = join(folder, 'outline.yaml')
      const workshop = newWorkshop()
      await useBrowser(await browserPlace(), async (browser) => {
        for (const text of typed) {
          await writeFile(outline, talk(text))
          const { result } = await compile(outline, ['deck'], {}, workshop)
          const bundle = result?.bundle ?? new Map()
          const options = { media: 'screen', scripts: true, run: unhurried } as const
          await useSitePage(browser, bundle, 'index.html', options, async ({ page, refused }) => {
            await page.waitForFunction('window.Reveal?.isReady() && document.fonts.status === "loaded"')
            const { own, machine } = await fontsOf(page, '.page.present .slide, .page.present .slide *')
            expect({ text, machine, refused: [...refused] }).toEqual({ text, machine: [], refused: [] })
            expect(own.length).toBeGreaterThan(0)
          })
        }
      })
    }),
  browserTimeout,
)
