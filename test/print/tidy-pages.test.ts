import { expect, test } from 'vitest'
import { piecesOf, withoutBreaks } from '../../scripts/print/finish/code-pieces.ts'
import { compactCode } from '../../scripts/print/finish/compact-code.ts'
import { srgbProfile } from '../../scripts/print/finish/srgb-profile.ts'
import { name, type PdfDict, PdfRef, PdfString, type PdfValue } from '../../scripts/print/pdf/objects.ts'
import { serialize } from '../../scripts/print/pdf/serialize.ts'

const line = (glyphs: string) => `BT\n/F1 20 Tf\n1 0 0 -1 80 60 Tm\n${glyphs}\nET`
const font = {
  texts: new Map(),
  widths: new Map([
    [1, 1000],
    [2, 500],
  ]),
}

test.each([
  ['<0001> Tj\n20.00002 0 Td <0002> Tj', '<00010002>Tj'],
  ['<0001> Tj\n20.4 0 Td <0002> Tj\n10 0 Td <0002> Tj', '[<0001>-20<00020002>]TJ'],
  ['-10 0 Td <0001> Tj\n20 0 Td <0001> Tj', '[500<00010001>]TJ'],
])('sets glyphs where their widths put them: %j', (glyphs, compact) => {
  expect(compactCode(line(glyphs), () => font)).toBe(line(compact))
})

test('leaves a line alone when it does not know a glyph, or goes up and down', () => {
  const others = [line('<0001> Tj\n20 0 Td <0009> Tj'), line('<0001> Tj\n20 5 Td <0002> Tj')]
  for (const code of others) expect(compactCode(code, () => font)).toBe(code)
})

test('drifts from no place by more than half a thousandth of the size, however long the line', () => {
  const glyphs = Array.from({ length: 400 }, (_, index) => (index === 0 ? '<0002> Tj' : '10.0049 0 Td <0002> Tj'))
  const compact = compactCode(line(glyphs.join('\n')), () => font)
  const moves = [...compact.matchAll(/-\d+(?=<)/g)].reduce((sum, [move]) => sum - Number(move), 0)
  expect(Math.abs((moves / 1000) * 20 - 399 * 0.0049)).toBeLessThanOrEqual(0.01)
})

test('takes digits off coordinates, but not off scales', () => {
  expect(compactCode('.12345678 0 0 1 0 0 cm\n403.54269 7.5 m\n.0123456 0 l', () => null)).toBe(
    '.12345678 0 0 1 0 0 cm\n403.543 7.5 m\n.0123456 0 l',
  )
})

test('knows the marks of a page from those inside them', () => {
  const code = 'q\n/P <</MCID 4 >>BDC\nBT\n/Span<</ActualText <FEFF0066> >> BDC\n<0001> Tj\nEMC\nET\nEMC\nQ\n'
  expect(piecesOf(code)).toEqual([
    { id: null, code: 'q\n' },
    { id: 4, code: 'BT\n/Span<</ActualText <FEFF0066> >> BDC\n<0001> Tj\nEMC\nET\n' },
    { id: null, code: 'Q\n' },
  ])
})

test('leaves out joiners, and keeps the way to what follows them', () => {
  const code = '/Span<</ActualText <FEFF2060> >> BDC\n9 0 Td <0001> Tj\nEMC\n5 0 Td <0002> Tj\n'
  expect(withoutBreaks(code)).toBe('9 0 Td \n5 0 Td <0002> Tj\n')
  const ligature = '/Span<</ActualText <FEFF00660069> >> BDC\n<0001> Tj\nEMC\n'
  expect(withoutBreaks(ligature)).toBe(ligature)
})

test('writes values as the standard has them', () => {
  const value: PdfDict = new Map<string, PdfValue>([
    ['A b', [1, -0.5, 1e-7, true, null, name('N'), new PdfString('a(\\)'), new PdfRef(7)]],
    ['D', new Map([['E', 2]])],
  ])
  const numberOf = ({ number }: PdfRef) => (number === 7 ? 3 : undefined)
  expect(serialize(value, numberOf)).toBe('<</A#20b[1 -0.5 0.00000 true null/N(a\\(\\\\\\))3 0 R]/D<</E 2>>>>')
  expect(serialize(new PdfRef(8), numberOf)).toBe('null')
})

test('makes a profile whose parts are where its table says', () => {
  const profile = srgbProfile()
  expect(profile.readUInt32BE(0)).toBe(profile.length)
  const tags = Array.from({ length: profile.readUInt32BE(128) }, (_, index) => {
    const at = 132 + index * 12
    const offset = profile.readUInt32BE(at + 4)
    expect(offset + profile.readUInt32BE(at + 8)).toBeLessThanOrEqual(profile.length)
    return [profile.toString('latin1', at, at + 4), profile.toString('latin1', offset, offset + 4)]
  })
  expect(Object.fromEntries(tags)).toMatchObject({ desc: 'desc', rXYZ: 'XYZ ', gTRC: 'curv', wtpt: 'XYZ ' })
})
