import { describe, expect, test } from 'vitest'
import type { Bibliography } from '../../scripts/deck/citations/citation.ts'
import { plain } from '../../scripts/deck/html.ts'
import { escapeMarkdown, portableMarkdown } from '../../scripts/deck/portable-markdown.ts'

const bibliography = (form: Bibliography['form'], marks: Readonly<Record<string, string>>): Bibliography => ({
  form,
  entries: [],
  marks: new Map(
    Object.entries(marks).map(([written, text]) => [written, { author: null, text: plain(text), works: [] }]),
  ),
})

const numeric = bibliography('numeric', { '[@a]': '[1]', '[@a;\n@b]': '[1,2]' })

describe('lines', () => {
  test.each([
    ['between Chinese are joined', '甲乙\n  丙丁', '甲乙丙丁'],
    ['between Chinese and Latin stay', '甲乙\nand so\non', '甲乙\nand so\non'],
    ['that end for good stay', '甲  \n乙\\\n丙', '甲  \n乙\\\n丙'],
    [
      'in lists and quotations are joined behind their marks',
      '- 甲\n  乙\n- 丙\n\n> 丁\n> 戊',
      '- 甲乙\n- 丙\n\n> 丁戊',
    ],
    ['of code stay', '```\n甲\n乙\n```', '```\n甲\n乙\n```'],
  ])('%s', (_, written, shown) => expect(portableMarkdown(written, null)).toBe(shown))
})

describe('citations', () => {
  test.each([
    ['close up as text', '甲 [@a]。乙', '甲[1]。乙'],
    ['do not keep lines apart', '甲[@a]\n乙', '甲[1]乙'],
    ['may go over a line', '甲[@a;\n@b]\n乙', '甲[1,2]乙'],
    ['become no links', '甲[@a](乙)[@a]:', '甲[@a](乙)[1\\]:'],
    ['in code are code', '`[@a]` [@a]', '`[@a]`[1]'],
    [
      'stand in the cells of tables',
      '| 甲 | 甲[@a] |\n|---|---|\n| 甲[@a] | 甲[@a] |',
      '| 甲 | 甲[1] |\n|---|---|\n| 甲[1] | 甲[1] |',
    ],
    ['that nothing is known of stay', '甲[@z]', '甲[@z]'],
  ])('%s', (_, written, shown) => expect(portableMarkdown(written, numeric)).toBe(shown))

  test('with names stand apart', () => {
    const named = bibliography('author-date', { '[@a]': '(Kim_1, 2022)' })
    expect(portableMarkdown('so it is [@a].', named)).toBe('so it is (Kim\\_1, 2022).')
  })
})

test('HTML is text, addresses are addresses', () => {
  expect(portableMarkdown('<b>甲</b> `<i>` <https://a.b> <a@b.org> 1 < 2', null)).toBe(
    '\\<b>甲\\</b> `<i>` <https://a.b> <a@b.org> 1 < 2',
  )
})

test('text stays text', () => {
  expect(escapeMarkdown('[1] a_b *c* [y](z) $5 <b> [^n]')).toBe('[1] a\\_b \\*c\\* [y\\](z) \\$5 \\<b> \\[\\^n]')
})
