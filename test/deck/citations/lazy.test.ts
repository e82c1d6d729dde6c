import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { compile } from '../../../scripts/compile.ts'

const outline = (path: string) => fileURLToPath(new URL(`../../outlines/${path}`, import.meta.url))
const libraries = ['citeproc', '@citation-js/core', 'jsonc-parser', 'saxes']

/** Of the libraries that read and set works, those that this process has loaded. */
function loaded(): readonly string[] {
  const paths = Object.keys(createRequire(import.meta.url).cache)
  return libraries.filter((name) => paths.some((path) => path.replaceAll('\\', '/').includes(`/node_modules/${name}/`)))
}

test('a deck that cites nothing loads none of the libraries for it, and one that does loads those it needs', async () => {
  expect((await compile(outline('valid/english.yaml'), ['deck'])).result).not.toBeNull()
  expect(loaded()).toEqual([])
  await compile(outline('invalid/bibtex-syntax.yaml'), ['deck'])
  expect(loaded()).toEqual(['@citation-js/core'])
  await compile(outline('invalid/unusable-style.yaml'), ['deck'])
  expect(loaded()).toEqual(['@citation-js/core', 'saxes'])
  await compile(outline('invalid/json-syntax.yaml'), ['deck'])
  expect(loaded()).toEqual(['@citation-js/core', 'jsonc-parser', 'saxes'])
}, 30_000)
