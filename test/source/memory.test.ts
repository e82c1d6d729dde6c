import { expect, test } from 'vitest'
import { newMemory } from '../../scripts/source/memory.ts'

const fails = () => {
  throw new Error('was not remembered')
}

test('tells apart kinds, texts and objects', () => {
  const memory = newMemory()
  const [one, other] = [{}, {}]
  const made = [
    memory.recall('a', ['x', 'y'], () => 1),
    memory.recall('b', ['x', 'y'], () => 2),
    memory.recall('a', ['x\n"1 y'], () => 3),
    memory.recall('a', [one], () => 4),
    memory.recall('a', [other], () => 5),
    memory.recall('a', [1], () => 6),
    memory.recall('a', ['1'], () => 7),
    memory.recall('a', [null], () => 8),
  ]
  expect(made).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  expect(memory.recall('a', ['x', 'y'], fails)).toBe(1)
  expect(memory.recall('a', [other], fails)).toBe(5)
})

test('makes again what failed', async () => {
  const memory = newMemory()
  expect(() => memory.recall('a', [], fails)).toThrow()
  expect(memory.recall('a', [], () => 1)).toBe(1)
  await expect(memory.recall('b', [], () => Promise.reject(new Error('not now')))).rejects.toThrow()
  expect(await memory.recall('b', [], async () => 2)).toBe(2)
})

test('forgets what was not asked for in a while', () => {
  const memory = newMemory()
  const ask = (round: number) => {
    memory.recall('constant', [], () => round)
    memory.recall('edit', [round], () => round)
    memory.endRound(true)
  }
  for (let round = 0; round < 1000; round++) ask(round)
  expect(memory.size()).toBeLessThan(10)
  expect(memory.recall('constant', [], fails)).toBe(0)
  expect(memory.recall('edit', [998], fails)).toBe(998)
})

test('is after a round that failed as it was before', () => {
  const memory = newMemory()
  memory.recall('slide', ['kept'], () => 1)
  memory.endRound(true)
  const { size } = memory
  const before = size()
  for (let round = 0; round < 1000; round++) {
    memory.recall('slide', [round], () => round)
    memory.endRound(false)
  }
  expect(size()).toBe(before)
  expect(memory.recall('slide', ['kept'], fails)).toBe(1)
})
