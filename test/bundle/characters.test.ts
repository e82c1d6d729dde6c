import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { charactersOf } from '../../scripts/bundle/characters.ts'

test('knows the characters that style sheets show, whatever the outline says', async () => {
  const folder = new URL('../../templates/styles/', import.meta.url)
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.css'))
  const sheets = await Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')))
  const shown = sheets.flatMap((sheet) => sheet.match(/(?<=(?:content|--[\w-]+): )"[^"]*"(?=;)/g) ?? [])
  expect(shown).toContain('"—— "')
  const known = charactersOf([])
  expect([...shown.join('')].filter((character) => !known.has(character))).toEqual([])
})
