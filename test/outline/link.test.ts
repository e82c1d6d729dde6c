import { describe, expect, test } from 'vitest'
import { parseLink } from '../../scripts/outline/link.ts'

describe('a link', () => {
  test.each([
    ['美国 -> 韩国', '美国', '韩国', 'forward'],
    ['美国->韩国', '美国', '韩国', 'forward'],
    ['美国 → 韩国', '美国', '韩国', 'forward'],
    ['美国 --> 韩国', '美国', '韩国', 'forward'],
    ['美国 => 韩国', '美国', '韩国', 'forward'],
    ['美国 —> 韩国', '美国', '韩国', 'forward'],
    ['美国 ——＞ 韩国', '美国', '韩国', 'forward'],
    ['美国－＞韩国', '美国', '韩国', 'forward'],
    ['美国 -》 韩国', '美国', '韩国', 'forward'],
    ['美国 <- 韩国', '韩国', '美国', 'forward'],
    ['美国 ← 韩国', '韩国', '美国', 'forward'],
    ['美国＜－韩国', '韩国', '美国', 'forward'],
    ['韩国 <-> 日本', '韩国', '日本', 'both'],
    ['韩国 ↔ 日本', '韩国', '日本', 'both'],
    ['韩国 <=> 日本', '韩国', '日本', 'both'],
    ['韩国＜－＞日本', '韩国', '日本', 'both'],
    ['韩国 《—》 日本', '韩国', '日本', 'both'],
    ['韩国 -- 朝鲜', '韩国', '朝鲜', 'none'],
    ['韩国--朝鲜', '韩国', '朝鲜', 'none'],
    ['韩国——朝鲜', '韩国', '朝鲜', 'none'],
    ['韩国 — 朝鲜', '韩国', '朝鲜', 'none'],
    ['韩国 - 朝鲜', '韩国', '朝鲜', 'none'],
    ['中国—东盟 -> 日本', '中国—东盟', '日本', 'forward'],
    ['Franco-German pact -> EU', 'Franco-German pact', 'EU', 'forward'],
    ['《旧金山条约》 -> 《日韩基本条约》', '《旧金山条约》', '《日韩基本条约》', 'forward'],
    ['《旧金山条约》->《日韩基本条约》', '《旧金山条约》', '《日韩基本条约》', 'forward'],
  ])('%s', (text, from, to, direction) => {
    expect(parseLink(text)).toEqual({ from, to, direction })
  })

  test.each([
    ['美国', 'no-arrow'],
    ['中国—东盟', 'no-arrow'],
    ['Franco-German', 'no-arrow'],
    ['', 'no-arrow'],
    ['-> 韩国', 'no-actor'],
    ['美国 ->', 'no-actor'],
    ['--', 'no-actor'],
    ['美国 -> 韩国 -> 日本', 'several-arrows'],
    ['美国 -> 韩国 -- 日本', 'several-arrows'],
  ])('cannot be read: %s', (text, problem) => {
    expect(parseLink(text)).toBe(problem)
  })
})
