import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { reference } from '../../scripts/outline/reference.ts'
import { withReference } from '../../scripts/outline/reference-block.ts'
import { outlineShape } from '../../scripts/outline/schema.ts'
import { keyCases } from '../helpers/outlines.ts'

describe('the reference', () => {
  it('stands in the README as the schema has it: run "npm run reference" when not', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
    expect(unpadded(readme)).toBe(unpadded(withReference(readme, reference())))
  })

  it('tells of every key', () => {
    const told = reference()
    const keys = new Set(keyCases(outlineShape).map(({ path }) => path.split(' › ').at(-1)))
    expect([...keys].filter((key) => !told.includes(`\`${key}\``))).toEqual([])
  })

  it('leaves the rest of the page alone', () => {
    const page = withReference(
      'before\n<!-- reference: made by npm run reference from scripts/outline/schema.ts -->\nold\n<!-- end -->\nafter\n',
      'new',
    )
    expect(page).toMatch(/^before\n<!-- .*-->\n\nnew\n\n<!-- end -->\nafter\n$/)
  })

  it('says that a page has no place for it', () => {
    expect(() => withReference('a page', 'new')).toThrow('the page has no')
  })
})

/** Tables without the padding that the formatter gives them. */
function unpadded(markdown: string): string {
  return markdown.replace(/ +\|/g, ' |').replace(/-{3,}/g, '---')
}
