import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { Blob, Face, Font, Buffer as Shaped, shape } from 'harfbuzzjs'
import { expect, test } from 'vitest'
import { asciiWidths, textWidth } from '../../scripts/render/text-width.ts'

const require = createRequire(import.meta.url)
const files = {
  regular: 'noto-sans-sc/400Regular/NotoSansSC_400Regular',
  bold: 'noto-sans-sc/700Bold/NotoSansSC_700Bold',
}

test.each(['regular', 'bold'] as const)('knows how wide the %s font sets', async (weight) => {
  const face = new Face(new Blob(await readFile(require.resolve(`@expo-google-fonts/${files[weight]}.ttf`))))
  const font = new Font(face)
  const widths = asciiWidths[weight].map((_, index) => {
    const text = new Shaped()
    text.addText(String.fromCharCode(0x20 + index))
    text.guessSegmentProperties()
    shape(font, text)
    return Math.round((1000 * (text.getGlyphPositions()[0]?.xAdvance ?? 0)) / face.upem)
  })
  expect(widths).toEqual(asciiWidths[weight])
})

test('counts Han, kana and Hangul as one em, Latin as the font has it', () => {
  expect(textWidth('美国の미국')).toBe(5)
  expect(textWidth('NPO')).toBeCloseTo(2.098)
  expect(textWidth('NPO', 'bold')).toBeGreaterThan(textWidth('NPO'))
})
