import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type CheckOptions, check } from '../../scripts/commands/check.ts'
import type { Terminal } from '../../scripts/commands/terminal.ts'
import type { Locale } from '../../scripts/source/messages/messages.ts'
import { noPaint } from '../../scripts/source/paint.ts'

const pathOf = (place: string) => fileURLToPath(new URL(place, import.meta.url))

/** For a check that subsets fonts: ten times what that takes. */
const checkTimeout = 30_000

/** What `lectern check` says of the talk, and what it answers with. */
async function checked(asked: Partial<CheckOptions>, locale: Locale = 'en') {
  const [results, talk]: [string[], string[]] = [[], []]
  const terminal: Terminal = {
    result: (line) => void results.push(line),
    say: (line) => void talk.push(line),
    progress: () => {},
    paint: noPaint,
    locale,
  }
  const options: CheckOptions = {
    outline: pathOf('talk.yaml'),
    format: 'text',
    strict: false,
    source: null,
    timing: false,
    coverage: false,
    browser: null,
    looks: false,
    out: null,
    ...asked,
  }
  const code = await check(options, terminal)
  return { code, results, talk }
}

describe.each(['en', 'zh'] as const)('in %s', (locale) => {
  test.each(['timing', 'coverage'] as const)(
    'shows a table: %s',
    async (table) => {
      const { results } = await checked({ [table]: true }, locale)
      await expect(`${results.join('\n')}\n`).toMatchFileSnapshot(pathOf(`../expected/article/${table}.${locale}.txt`))
    },
    checkTimeout,
  )
})

test(
  'shows the same to programs',
  async () => {
    const { results } = await checked({ timing: true, coverage: true, format: 'json' })
    const shown = results.map((line) => JSON.parse(line))
    const [{ timing }, { coverage }] = shown.filter((line) => 'timing' in line || 'coverage' in line)
    expect(timing).toMatchObject({ allowed: 240, pace: { characters: 200, words: 140 } })
    expect(timing.slides.map(({ planned }: { planned: number }) => planned)).toHaveLength(5)
    expect(coverage.sections.find(({ label }: { label: string }) => label === '一（一）')).toMatchObject({
      slides: [3],
    })
    expect(coverage.unmentioned.figures).toHaveLength(2)
  },
  checkTimeout,
)

test(
  'notes keep nothing from being fine, even when warnings count',
  async () => {
    const { code, talk } = await checked({ strict: true })
    expect(talk.join('\n')).toContain('distant-place')
    expect(code).toBe(0)
  },
  checkTimeout,
)

test(
  'coverage needs an article',
  async () => {
    await expect(checked({ coverage: true, outline: pathOf('../outlines/valid/points.yaml') })).rejects.toThrow(
      '--coverage needs an article',
    )
  },
  checkTimeout,
)
