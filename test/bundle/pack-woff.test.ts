import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { inflateSync } from 'node:zlib'
import subset from 'subset-font'
import { expect, test } from 'vitest'
import { packWoff } from '../../scripts/bundle/pack-woff.ts'

const path = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
)
const truetype = await readFile(path)
const woff = Buffer.from(await packWoff(truetype))

/** Where each table stands in a file, as its directory says: tag, offset, lengths and checksum. */
const directory = (file: Buffer, header: number, fields: number) =>
  Array.from({ length: file.readUInt16BE(header === 12 ? 4 : 12) }, (_, index) =>
    Array.from({ length: fields }, (_, field) => file.readUInt32BE(header + 4 * (fields * index + field))),
  )

test('keeps every table, and is shorter', () => {
  const unpacked = directory(woff, 44, 5).map(([tag, offset = 0, packed = 0, length, checksum]) => {
    const data = woff.subarray(offset, offset + packed)
    return { tag, checksum, data: packed === length ? data : inflateSync(data) }
  })
  const original = directory(truetype, 12, 4).map(([tag, checksum, offset = 0, length = 0]) => {
    return { tag, checksum, data: truetype.subarray(offset, offset + length) }
  })
  expect(unpacked).toEqual(original)
  expect(woff.length).toBeLessThan(0.7 * truetype.length)
})

test('says its length and what it will be unpacked', () => {
  expect(woff.toString('latin1', 0, 4)).toBe('wOFF')
  expect(woff.readUInt32BE(8)).toBe(woff.length)
  expect(woff.readUInt32BE(16)).toBe(Math.ceil(truetype.length / 4) * 4)
})

test('is read by others as the font that it is', async () => {
  const text = 'Lectern 1738'
  const options = { targetFormat: 'truetype' } as const
  expect(await subset(woff, text, options)).toEqual(await subset(truetype, text, options))
})
