import { expect, test } from 'vitest'
import type { Html } from '../../scripts/deck/html.ts'
import { breakAtPhrases } from '../../scripts/render/phrases.ts'

test('marks where words part', () => {
  expect(breakAtPhrases('障碍因素' as Html, 'zh-CN')).toBe('障碍<wbr>因素')
})

test('keeps every character of a text that is far too long, in time and memory that grow with it', () => {
  const text = '淘井𠀋，'.repeat(20_000)
  expect(breakAtPhrases(text as Html, 'zh-CN').replaceAll('<wbr>', '')).toBe(text)
})
