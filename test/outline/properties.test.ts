import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judge } from '../fuzz/judge.ts'
import { mutatedTexts } from '../fuzz/text-mutations.ts'
import { validOutlines } from '../fuzz/valid-outlines.ts'
import { mutatedValues } from '../fuzz/value-mutations.ts'
import { lectern } from '../helpers/lectern.ts'
import { inEmptyFolder } from '../helpers/print.ts'

/** The same cases in every run; `npm run fuzz` tries others, and more. */
const seed = 20_261_122
/** Ten times what all the cases of one test take, since other tests run beside them. */
const longest = 120_000

describe('whatever stands in the file, lectern answers with a deck or with errors that have a place', () => {
  test.each([
    ['a text that was mistyped', mutatedTexts, 100],
    ['values that the language does not know', mutatedValues, 80],
  ])(
    '%s',
    (_, outlines, numRuns) => {
      fc.assert(
        fc.property(outlines, (text) => void judge(text)),
        { seed, numRuns },
      )
    },
    longest,
  )
})

describe('whatever the language allows', () => {
  test(
    'becomes a deck with the slides in their order',
    () => {
      fc.assert(
        fc.property(validOutlines, ({ values, text }) => {
          const { deck, diagnostics } = judge(text)
          expect(deck, JSON.stringify(diagnostics.map(({ code, facts }) => [code, facts]))).not.toBeNull()
          const written = idsIn(values.slides)
          expect(deck?.slides.map(({ id }) => id).filter((id) => written.includes(id))).toEqual(written)
        }),
        { seed, numRuns: 60 },
      )
    },
    longest,
  )
})

test(
  'the program itself writes a deck or says what is wrong, and never shows its insides',
  async () => {
    const texts = fc.sample(fc.oneof(mutatedTexts, mutatedValues), { seed, numRuns: 4 })
    for (const text of texts) await inEmptyFolder((folder) => buildAndLook(folder, text))
  },
  longest,
)

async function buildAndLook(folder: string, text: string): Promise<void> {
  await mkdir(join(folder, 'talk'))
  await writeFile(join(folder, 'talk', 'outline.yaml'), text)
  const { code, stderr } = await lectern(['build', 'talk/outline.yaml', '--only', 'html', '--out', 'dist'], {
    cwd: folder,
  })
  expect([0, 1], stderr).toContain(code)
  expect(stderr).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m)
  expect((await readdir(folder)).sort()).toEqual(code === 0 ? ['dist', 'talk'] : ['talk'])
}

/** The ids that an author gave to slides that are shown, in the order of the outline. */
function idsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn)
  const { id, hidden, slides } = value as { id?: string; hidden?: boolean; slides?: unknown }
  if (slides !== undefined) return idsIn(slides)
  return id === undefined || hidden ? [] : [id]
}
