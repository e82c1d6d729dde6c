import { expect, test } from 'vitest'
import { plain } from '../../scripts/deck/html.ts'
import { resolveHandout } from '../../scripts/deck/resolve-handout.ts'
import { pageBox } from '../../scripts/render/handout/page-box.ts'
import { worksSize } from '../../scripts/render/works-size.ts'

const page = pageBox(resolveHandout(null, {}))

const sizeOf = (count: number) =>
  worksSize(
    Array.from({ length: count }, (_, at) => ({
      id: `work${at}`,
      number: at + 1,
      language: null,
      label: plain(`[${at + 1}]`),
      text: plain('谢若初. 淘井的人[J]. 井学, 2022(6): 112-132.'),
    })),
    'zh-CN',
    page,
  )

test('sets the list smaller only where its last page would be all but empty', () => {
  const sizes = Array.from({ length: 200 }, (_, at) => sizeOf(at + 1))
  expect(sizes[0]).toBe(8.5)
  expect(new Set(sizes)).toContain(8)
  const usual = sizes.filter((size) => size === 8.5).length
  expect(usual / sizes.length).toBeGreaterThan(0.7)
})
