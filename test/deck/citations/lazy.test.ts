import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const outline = (path: string) => fileURLToPath(new URL(`../../outlines/${path}`, import.meta.url))
const program = fileURLToPath(new URL('../../programs/tell-libraries.ts', import.meta.url))
const libraries = ['citeproc', '@citation-js/core', 'jsonc-parser', 'saxes']

test('a deck that cites nothing loads none of the libraries for it, and one that does loads those it needs', async () => {
  const outlines = ['valid/english', 'invalid/bibtex-syntax', 'invalid/unusable-style', 'invalid/json-syntax']
  const words = [libraries.join(), ...outlines.map((name) => outline(`${name}.yaml`))]
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', program, ...words])
  expect(JSON.parse(stdout)).toEqual([
    { isMade: true, loaded: [] },
    { isMade: false, loaded: ['@citation-js/core'] },
    { isMade: false, loaded: ['@citation-js/core', 'saxes'] },
    { isMade: false, loaded: ['@citation-js/core', 'jsonc-parser', 'saxes'] },
  ])
}, 30_000)
