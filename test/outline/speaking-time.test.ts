import { expect, test } from 'vitest'
import { paceOf } from '../../scripts/outline/pace.ts'
import { speakingMinutes } from '../../scripts/outline/speaking-time.ts'

test('takes 250 characters of Chinese or 140 words of English for a minute', () => {
  expect(speakingMinutes('谁来淘井？'.repeat(50))).toBeCloseTo(0.8)
  expect(speakingMinutes('Who cleans the well? '.repeat(35))).toBeCloseTo(1)
})

test('goes by the pace that the outline says', () => {
  expect(speakingMinutes('谁来淘井？'.repeat(50), { characters: 200, words: 140 })).toBeCloseTo(1)
  const said = (value: number) => ({ value, span: { source: { path: '', text: '' }, start: 0, end: 0 } })
  const written = { own: said(200), characters: null, words: said(120), content: null, span: said(0).span }
  expect(paceOf(written, 'zh-CN')).toEqual({ characters: 200, words: 120 })
  expect(paceOf({ ...written, words: null }, 'en')).toEqual({ characters: 250, words: 200 })
  expect(paceOf(null, 'ja')).toEqual({ characters: 250, words: 140 })
})

test.each(['淘井[@who-cleans]要人', '淘井[见 @who-cleans, pp. 3-5; -@else]要人', '淘井【@who-cleans，第3页】要人'])(
  'does not say what is cited in %s',
  (text) => {
    expect(speakingMinutes(text)).toBe(speakingMinutes('淘井要人'))
  },
)

test.each([
  ['写信到 [me@example.org]', '写信到 me example.org'],
  ['[淘井 @家](https://example.org)', '淘井家 https example.org'],
  ['[淘井]与要人', '淘井与要人'],
  ['淘井的人叫 @who', '淘井的人叫 who'],
])('says %s whole', (text, said) => {
  expect(speakingMinutes(text)).toBe(speakingMinutes(said))
})
