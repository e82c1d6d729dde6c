import { deflateSync } from 'node:zlib'
import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { dict, look, lookDict, name, PdfRef, PdfStream, text, textOf } from '../../../scripts/print/pdf/objects.ts'
import { openPdf } from '../../../scripts/print/pdf/open-pdf.ts'
import { pagesOf } from '../../../scripts/print/pdf/page-tree.ts'
import { contentOf } from '../../../scripts/print/pdf/unpack-stream.ts'
import { writePdf } from '../../../scripts/print/pdf/write-pdf.ts'

/** The catalog, a page, and what draws it, whose length stands in an object of its own. */
const objects: readonly string[] = [
  '<</Type/Catalog/Pages 2 0 R>>',
  '<</Type/Pages/Resources<</Font<<>>>>/Kids[3 0 R]/Count 1>>',
  '<</Type/Page/Parent 2 0 R/Contents[4 0 R 4 0 R]>>',
  '<</Length 5 0 R>>\nstream\r\nBT ET\nendstream',
  '5',
]

/** A file of `objects`, and the offset of each; `end` writes what follows them. */
function fileOf(end: (offsets: readonly number[], start: number) => string): Uint8Array {
  let file = '%PDF-1.7\n'
  const offsets: number[] = []
  for (const [index, object] of objects.entries()) {
    offsets.push(file.length)
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
  }
  return Buffer.from(`${file}${end(offsets, file.length)}startxref\n${file.length}\n%%EOF\n`, 'latin1')
}

function table(offsets: readonly number[]): string {
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
  return `xref\n0 6\n0000000000 65535 f \n${rows.join('')}trailer\n<</Root 1 0 R>>\n`
}

/** The same as a stream of differences from row to row, as most programs write it. */
function crossReferences(offsets: readonly number[], start: number): string {
  const rows = [[0, 0, 0], ...[...offsets, start].map((offset) => [1, offset >> 8, offset & 255])]
  const differences = rows.flatMap((row, index) => [2, ...row.map((byte, at) => byte - (rows[index - 1]?.[at] ?? 0))])
  const bytes = deflateSync(Uint8Array.from(differences)).toString('latin1')
  const entries = `/Type/XRef/Size 7/W[1 2 0]/Root 1 0 R/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 3>>`
  return `6 0 obj\n<<${entries}/Length ${bytes.length}>>\nstream\n${bytes}\nendstream\nendobj\n`
}

describe.each([
  ['a table', fileOf(table)],
  ['a stream of cross-references', fileOf(crossReferences)],
])('opens a file with %s', (_, bytes) => {
  test('and finds its page, with what that inherits', () => {
    const file = openPdf(bytes)
    const [page, ...others] = pagesOf(file)
    expect(others).toEqual([])
    expect(page?.ref).toEqual(new PdfRef(3))
    expect(page?.resources).toEqual(dict({ Font: new Map() }))
    expect(contentOf(file, page?.dict.get('Contents'))).toBe('BT ET\nBT ET')
  })

  test('and can put more into it, though it says nothing of itself', async () => {
    const file = openPdf(bytes)
    lookDict(file, file.info).set('Title', text('题目'))
    const document = await PDFDocument.load(await writePdf(file), { updateMetadata: false })
    expect([document.getTitle(), document.getPageCount()]).toEqual(['题目', 1])
  })
})

test('opens what it wrote, and writes the same again', async () => {
  const file = openPdf(fileOf(table))
  lookDict(file, file.root).set('Names', dict({ Text: text('韩'), Name: name('a b'), List: [-0.5, true, null] }))
  // The length that had an object of its own has none from the first time on.
  const written = await writePdf(openPdf(await writePdf(file)))
  const again = openPdf(written)
  expect(lookDict(again, lookDict(again, again.root).get('Names'))).toEqual(
    dict({ Text: text('韩'), Name: name('a b'), List: [-0.5, true, null] }),
  )
  expect(Buffer.compare(await writePdf(again), written)).toBe(0)
})

test('takes the newest of an object that was changed later', async () => {
  const document = await PDFDocument.create()
  document.addPage()
  document.setTitle('Old')
  const before = await document.save({ useObjectStreams: false })
  const changed = await PDFDocument.load(before, { updateMetadata: false, forIncrementalUpdate: true })
  changed.setTitle('New')
  const file = openPdf(await changed.save())
  expect(look(file, lookDict(file, file.info).get('Title'))).toSatisfy((title) => textOf(title) === 'New')
})

test('reads an object only when it is asked for', () => {
  const bytes = Buffer.from(fileOf(table))
  bytes.write('<</Type/Page]', bytes.indexOf('<</Type/Page/'))
  const file = openPdf(bytes)
  expect(look(file, new PdfRef(4))).toBeInstanceOf(PdfStream)
  expect(() => look(file, new PdfRef(3))).toThrow('inside a list')
})

test.each([
  ['that is cut off', fileOf(table).subarray(0, -20), 'no end'],
  ['whose table points elsewhere', fileOf((offsets) => table(offsets.map((offset) => offset + 3))), 'no object stands'],
  ['that is none', Buffer.from('hello'), 'no end'],
])('says of a file %s that it cannot be read', (_, bytes, message) => {
  expect(() => pagesOf(openPdf(bytes))).toThrow(message)
})
