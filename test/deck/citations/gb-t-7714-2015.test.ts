import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { format } from '../../helpers/works.ts'

interface Sample {
  readonly printed: string
  readonly work: object
}

const samples: readonly Sample[] = parse(readFileSync(new URL('gb-t-7714-2015.yaml', import.meta.url), 'utf8'))

test.each(samples)('sets as the standard prints it: $printed', async ({ printed, work }) => {
  const { entries } = await format([{ id: 'sample', ...work }], 'gb-t-7714-2015-numeric')
  expect(entries[0]?.text.text).toBe(printed)
})
