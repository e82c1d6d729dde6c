import { expect, test } from 'vitest'
import { readTemplate } from '../../../scripts/deck/theme/read-template.ts'
import type { Diagnostic } from '../../../scripts/source/diagnostic.ts'

async function read(text: string) {
  const told: string[] = []
  const report = ({ span }: Diagnostic) => void told.push(text.slice(span?.start, span?.end))
  const take = async (address: string) => (address === 'logo.svg' ? 'theme/1.svg' : null)
  return { ...(await readTemplate({ path: 'a.hbs', text }, take, report)), told }
}

test.each([
  ['<img src="logo.svg">', '<img src="theme/1.svg">'],
  ["<p><img class='a' alt=\"{{b}}\" src = 'logo.svg'></p>", '<p><img src="theme/1.svg" class=\'a\' alt="{{b}}"></p>'],
  ['<img src=logo.svg alt="">', '<img src="theme/1.svg" alt="">'],
  ['<img alt="" src="data:image/gif;base64,R0==">', '<img src=\'data:image/gif;base64,R0==\' alt="">'],
])('a picture is named as the page that ships looks for it: %s', async (text, written) => {
  expect(await read(text)).toMatchObject({ text: written, told: [] })
})

test('tells places as the author has them', async () => {
  const text = '<img alt="" src="logo.svg">{{here}}'
  const { text: written, sourceOffset } = await read(text)
  expect(text.slice(sourceOffset(written.indexOf('here')))).toBe('here}}')
  expect(sourceOffset(written.indexOf('theme'))).toBe('<img'.length)
})

test.each([
  '<script>',
  '<link rel="stylesheet">',
  '<p onclick="go()">',
  '<style>',
  '<img src="logo-{{number}}.svg">',
  '<p srcset="a">',
])('has no place for %s', async (text) => {
  expect((await read(text)).told).toHaveLength(1)
})

test.each(['<p>once = 1</p>', '<linker>', '<p data-onset="1">'])('has nothing against %s', async (text) => {
  expect((await read(text)).told).toEqual([])
})
