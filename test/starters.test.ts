import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { aroundAll, describe, expect, test } from 'vitest'
import { kinds } from '../scripts/outline/kinds.ts'
import { everySlide } from '../scripts/outline/schema.ts'
import { type Browser, useBrowser } from '../scripts/print/browser.ts'
import { fontsOf, goOn, openDeck } from './helpers/deck-page.ts'
import { buildTimeout, succeed } from './helpers/lectern.ts'
import { deckFrom } from './helpers/outline.ts'
import { browserPlace, inEmptyFolder } from './helpers/print.ts'

const starter = (language: string) =>
  fileURLToPath(new URL(`../templates/starter/outline.${language}.yaml`, import.meta.url))

let browser: Browser

aroundAll(async (runTests) => {
  await useBrowser(await browserPlace(), async (started) => {
    browser = started
    await runTests()
  })
}, buildTimeout)

describe.each(['zh', 'en'])('the starter in %s', (language) => {
  test('has eight to ten slides that show every usual kind, and nearly every key', async () => {
    const deck = await deckFrom(starter(language))
    const written = deck.slides.filter(({ content }) => content.kind in kinds)
    expect(written.length).toBeGreaterThanOrEqual(8)
    expect(written.length).toBeLessThanOrEqual(10)
    // A figure needs a file, and a starter is one file alone; relations, formulas and code are for those who need them.
    const { figure: _figure, relations: _relations, math: _math, code: _code, ...usual } = kinds
    expect(new Set(written.map(({ content }) => content.kind))).toEqual(new Set(Object.keys(usual)))
    const { hidden: _hidden, checked: _checked, ...shown } = everySlide
    for (const key of Object.keys(shown)) expect(written.map((slide) => usesOf(slide, key))).toContain(true)
  })

  test(
    'builds without a warning, in fonts of its own',
    () =>
      inEmptyFolder(async (folder) => {
        const { stderr } = await succeed(['build', '--strict', starter(language), '--out', folder])
        expect(stderr).toBe('')
        const deck = await deckFrom(starter(language))
        const { page, complaints } = await openDeck(browser, join(folder, 'index.html'))
        for (const { id, number } of deck.slides) {
          if (number > 1) await goOn(page)
          const { machine } = await fontsOf(page, '.page.present .slide, .page.present .slide *')
          expect(machine, `fonts of the machine on ${id}`).toEqual([])
        }
        expect(complaints).toEqual([])
      }),
    buildTimeout,
  )
})

/** Whether a slide says anything for a key: null, false and ids that came by themselves do not count. */
function usesOf(slide: Awaited<ReturnType<typeof deckFrom>>['slides'][number], key: string): boolean {
  if (key === 'id') return ['question', 'answer'].includes(slide.id)
  const value = slide[key as keyof typeof slide]
  return value !== null && value !== false && value !== undefined
}
