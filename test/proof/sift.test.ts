import { expect, test } from 'vitest'
import type { Finding } from '../../scripts/proof/finding.ts'
import type { Flaw, Passage } from '../../scripts/proof/measures.ts'
import { withoutFollowUps, withoutRepeats } from '../../scripts/proof/sift.ts'

const box = { left: 0, top: 0, right: 1, bottom: 1 }
const passage = (text: string): Passage => ({ letters: [text], shown: text })
const overlap = (one: string, other: string): Flaw => ({
  type: 'overlap',
  box,
  passage: passage(one),
  other: passage(other),
})
const overflow = (text: string, side: 'right' | 'bottom'): Flaw => {
  return { type: 'overflow', of: 'room', side, px: 9, box, passage: passage(text) }
}

test('what leaves its room lies on its neighbours, which is not told; that others do is', () => {
  const flaws = [overflow('甲', 'right'), overlap('甲', '乙'), overlap('丙', '丁')]
  expect(withoutFollowUps(flaws)).toEqual([flaws[0], flaws[2]])
})

test('where there is too much, that all lies on each other is not told', () => {
  const flaws = [overflow('甲', 'bottom'), overlap('丙', '丁')]
  expect(withoutFollowUps(flaws)).toEqual([flaws[0]])
})

test('a colour that is too faint on many slides is told once, with their number', () => {
  const faint = (slide: number, color: string): Finding => {
    const facts = { slide, text: '甲', color, ground: '#ffffff', contrast: 2, least: 4.5, others: 0 }
    return { slide, box, diagnostic: { code: 'faint-text', facts, span: null } }
  }
  const told = withoutRepeats([faint(2, '#bbbbbb'), faint(3, '#bbbbbb'), faint(3, '#cccccc'), faint(7, '#bbbbbb')])
  expect(told.map(({ slide, diagnostic }) => [slide, 'others' in diagnostic.facts && diagnostic.facts.others])).toEqual(
    [
      [2, 2],
      [3, 0],
    ],
  )
})
