import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { compile } from '../../../scripts/compile.ts'
import { handoutLayouts } from '../../../scripts/outline/handout.ts'

const talk = fileURLToPath(new URL('../../outlines/handouts/talk.yaml', import.meta.url))

describe.each(handoutLayouts)('the handout as %s', (layout) => {
  test('has each id once, and links that lead somewhere', async () => {
    const { result } = await compile(talk, ['handout'], { handout: { layout } })
    const html = String(result?.bundle.get('handout.html')?.bytes)
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.length).toBeGreaterThan(5)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    const links = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id)
    expect(links.length).toBeGreaterThan(1)
    expect(links.filter((id) => !ids.includes(id))).toEqual([])
  })
})
