import { expect, test } from 'vitest'
import { oneAtATime, sideBySide, type Turns } from '../../scripts/commands/take-turns.ts'

/** What happens when three pieces of work are given at once, the second of which fails. */
async function events(turns: Turns): Promise<string> {
  const seen: string[] = []
  const work = (name: string) => async () => {
    seen.push(`${name}+`)
    await new Promise(setImmediate)
    seen.push(`${name}-`)
    if (name === 'b') throw new Error(name)
    return name
  }
  const results = await Promise.allSettled(['a', 'b', 'c'].map((name) => turns(work(name))))
  return `${seen.join(' ')}: ${results.map(({ status }) => status).join(' ')}`
}

test('works side by side', async () => {
  expect(await events(sideBySide)).toBe('a+ b+ c+ a- b- c-: fulfilled rejected fulfilled')
})

test('works one at a time, also after a failure', async () => {
  expect(await events(oneAtATime())).toBe('a+ a- b+ b- c+ c-: fulfilled rejected fulfilled')
})
