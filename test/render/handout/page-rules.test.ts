import { expect, test } from 'vitest'
import { resolveHandout } from '../../../scripts/deck/resolve-handout.ts'
import { pageBox } from '../../../scripts/render/handout/page-box.ts'
import { pageRules } from '../../../scripts/render/handout/page-rules.ts'

const setup = resolveHandout(null, {})

test('turns the paper, and prints on all between the margins but for less than a pixel', () => {
  const upright = pageBox(setup)
  const turned = pageBox({ ...setup, orientation: 'landscape' })
  expect([upright.width, turned.width]).toEqual([180, 267])
  for (const { height, paper, margins } of [upright, turned]) {
    expect(margins.top + height + margins.bottom).toBeCloseTo(paper.height)
    expect(margins.bottom).toBeGreaterThanOrEqual(15)
    expect(margins.bottom).toBeLessThan(15 + 25.4 / 96)
    expect((height / 25.4) * 96).toBeCloseTo(Math.round((height / 25.4) * 96), 2)
  }
})

test('leaves more room at the binding, whichever side it is on', () => {
  const rules = pageRules({ ...setup, duplex: true }, 'Bridges', [])
  const { inner, outer } = pageBox({ ...setup, duplex: true }).margins
  expect(inner).toBeGreaterThan(outer)
  expect(rules).toContain(`@page :left { margin-left: ${outer}mm; margin-right: ${inner}mm;`)
  expect(rules).toContain(`@page :right { margin-right: ${outer}mm; margin-left: ${inner}mm;`)
})

test('keeps what authors write inside its string', () => {
  const rules = pageRules(setup, '" } body { display: none', [{ name: 'section-1', mark: '</style><p>"' }])
  expect(rules.split('"').length % 2).toBe(1)
  expect(rules).not.toContain('</style')
  expect(rules).toContain(String.raw`"\22  } body { display: none"`)
})
