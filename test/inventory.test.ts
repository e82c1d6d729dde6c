import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import type { SlideKind } from '../scripts/deck/deck.ts'
import { contentKinds } from '../scripts/outline/kinds.ts'
import { themeNames } from '../scripts/outline/theme.ts'
import { diagnosticCodes } from '../scripts/source/diagnostic.ts'
import { deckFrom } from './helpers/outline.ts'

const here = (place: string) => new URL(place, import.meta.url)
const namesIn = (folder: string, ending: string) =>
  readdirSync(here(folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))

/** Codes that no outline can cause, each with where it is tested instead. */
const otherwise: Readonly<Record<string, string>> = {
  'unreadable-file': 'the outline itself cannot be read: cli.test.ts',
  'print-mismatch': 'what is printed differs from what was planned: print/preflight/damages.test.ts',
  'large-pdf': 'a printed document is larger than its pages need: preflight.test.ts',
}

const kinds: readonly SlideKind[] = [...contentKinds, 'cover', 'agenda', 'divider', 'references', 'closing']

describe('every diagnostic', () => {
  const invalid = namesIn('outlines/invalid/', '.yaml')

  test.each(diagnosticCodes.filter((code) => !(code in otherwise)))(
    'has an outline that causes it: %s',
    async (code) => {
      const own = invalid.filter((name) => name === code || name.startsWith(`${code}-`))
      expect(own).not.toEqual([])
      for (const name of own)
        expect(await readFile(here(`expected/invalid/${name}.txt`), 'utf8')).toContain(`(${code})`)
    },
  )

  test('has a row in the README', async () => {
    const readme = await readFile(here('../README.md'), 'utf8')
    expect(diagnosticCodes.filter((code) => !new RegExp(`^\\|.*\`${code}\``, 'm').test(readme))).toEqual([])
  })
})

describe('every kind of slide', () => {
  test('has a partial', () => {
    expect(namesIn('../templates/kinds/', '.hbs').toSorted()).toEqual(kinds.toSorted())
  })

  test('that authors write has a partial for the text to read', () => {
    const others = ['slide', 'aside']
    expect(namesIn('../templates/reading/', '.hbs').toSorted()).toEqual([...contentKinds, ...others].toSorted())
  })

  test('has an outline that shows it', async () => {
    const decks = await Promise.all(
      namesIn('outlines/valid/', '.yaml').map((name) => deckFrom(here(`outlines/valid/${name}.yaml`).pathname)),
    )
    const shown = new Set(decks.flatMap(({ slides }) => slides.map(({ content }) => content.kind)))
    expect(kinds.filter((kind) => !shown.has(kind))).toEqual([])
  })
})

describe('every custom property', () => {
  const propertiesOf = async (theme: string) => {
    const css = await readFile(here(`../templates/styles/themes/${theme}.css`), 'utf8')
    return [...css.matchAll(/^ {2}(--[\w-]+):/gm)].map(([, name = '']) => name)
  }

  test.each(themeNames)('of %s has a row in the README', async (theme) => {
    const [section = ''] = /^### Themes$.*?^### /ms.exec(await readFile(here('../README.md'), 'utf8')) ?? []
    const rows = [...section.matchAll(/^\| (`--[^|]*) \|/gm)].flatMap(([, names = '']) => propertyNamesIn(names))
    expect((await propertiesOf(theme)).filter((name) => !rows.includes(name))).toEqual([])
    expect(rows.filter((name) => !/^--dash/.test(name)).toSorted()).toEqual((await propertiesOf('ink')).toSorted())
  })

  test('is said by every theme, dashes aside', async () => {
    const said = await Promise.all(themeNames.map(propertiesOf))
    const [ink = []] = said
    for (const names of said) expect(names.filter((name) => !/^--dash/.test(name))).toEqual(ink)
  })

  /** `--a`, `--b-1` to `--b-3` */
  function propertyNamesIn(cell: string): readonly string[] {
    return cell.split(', ').flatMap((part) => {
      const [first = '', last] = part.split(' to ').map((name) => name.replaceAll('`', ''))
      const [, stem = '', from = ''] = /^(.*-)(\d)$/.exec(first) ?? []
      if (last === undefined) return [first]
      return Array.from({ length: Number(last.at(-1)) - Number(from) + 1 }, (_, at) => `${stem}${Number(from) + at}`)
    })
  }
})

test('every expectation has its outline', () => {
  const invalid = namesIn('expected/invalid/', '.txt').map((name) => name.replace(/\.zh$/, ''))
  expect([...new Set(invalid)].toSorted()).toEqual(namesIn('outlines/invalid/', '.yaml').toSorted())
  expect(namesIn('expected/valid/', '.json').toSorted()).toEqual(namesIn('outlines/valid/', '.yaml').toSorted())
})
