import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { drawSlides } from '../scripts/render/drawings.ts'
import { renderPages } from '../scripts/render/render-pages.ts'
import { loadTemplates } from '../scripts/render/templates.ts'
import type { Diagnostic } from '../scripts/source/diagnostic.ts'
import type { Span } from '../scripts/source/source.ts'
import { deckFrom } from './helpers/outline.ts'

const pathOf = (place: string) => fileURLToPath(new URL(place, import.meta.url))

const names = readdirSync(pathOf('outlines/valid/'))
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.replace(/\.yaml$/, ''))
const report = (diagnostic: Diagnostic) => expect.unreachable(diagnostic.code)
const templates = await loadTemplates(pathOf('../templates/'))

/** A span as what it covers: its source is the whole outline, by its path on this machine. */
const spansAsText = (key: string, value: unknown) => {
  if (key !== 'span') return value
  const { source, start, end } = value as Span
  return source.text.slice(start, end)
}

describe.each(names)('%s', (name) => {
  test('becomes the deck that is expected', async () => {
    const deck = await deckFrom(pathOf(`outlines/valid/${name}.yaml`))
    await expect(`${JSON.stringify(deck, spansAsText, 2)}\n`).toMatchFileSnapshot(pathOf(`expected/valid/${name}.json`))
  })

  test('becomes pages that are well-formed, with every slide on them', async () => {
    const deck = await deckFrom(pathOf(`outlines/valid/${name}.yaml`))
    const pages = renderPages(deck, await drawSlides(deck, report), templates)
    for (const [page, html] of Object.entries(pages)) expect(misnested(html), `${page} of ${name}`).toEqual([])
    for (const page of [pages.deck, pages.slides])
      expect([...page.matchAll(/<section id="([^"]*)" class="page"/g)].map(([, id]) => id)).toEqual(
        deck.slides.map(({ id }) => id),
      )
  })
})

test('would not pass with a page that is not well-formed', () => {
  expect(misnested('<!doctype html><p>A<br><b>bold</p></b>')).toEqual(['</p> closes <b>', '</b> closes <p>'])
  expect(misnested('<main><p>A</main>')).toEqual(['</main> closes <p>', '<main> stays open'])
})

const empty = new Set('br hr img input link meta wbr path circle rect line'.split(' '))

/** Where a closing tag doesn't close the element that was opened last. */
function misnested(html: string): string[] {
  const open: string[] = []
  const wrong: string[] = []
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][\w-]*)(?:\s(?:"[^"]*"|[^">])*)?>/g)) {
    if (empty.has(name)) continue
    if (slash === '') open.push(name)
    else if (open.at(-1) === name) open.pop()
    else wrong.push(`</${name}> closes <${open.pop()}>`)
  }
  return [...wrong, ...open.map((name) => `<${name}> stays open`)]
}
