import { describe, expect, test } from 'vitest'
import { codeOf, type Judged, judgeAll } from '../helpers/article.ts'

const judged = await judgeAll()
const wrong = judged.filter(({ verdict }) => verdict !== 'right')
const isFound = ({ verdict, findings }: Judged) => findings.some(({ code }) => code === codeOf[verdict])

describe('of the claims made by hand', () => {
  test('there are 300 right ones and 120 wrong ones, and more', () => {
    expect(judged.length - wrong.length).toBeGreaterThanOrEqual(300)
    expect(wrong.length).toBeGreaterThanOrEqual(120)
  })

  test('95 of 100 findings are about something wrong', () => {
    const hits = wrong.filter(isFound).length
    const alarms = judged.flatMap(({ verdict, findings }) => findings.filter(({ code }) => code !== codeOf[verdict]))
    expect(hits / (hits + alarms.length)).toBeGreaterThanOrEqual(0.95)
  })

  test.each(Object.keys(codeOf))('9 of 10 wrong ones are found: %s', (kind) => {
    const own = wrong.filter(({ verdict }) => verdict === kind)
    expect(own.filter(isFound).length / own.length).toBeGreaterThanOrEqual(0.9)
  })
})
