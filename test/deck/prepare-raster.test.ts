import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { prepareRaster } from '../../scripts/deck/prepare-raster.ts'

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#b8382c' } })

/** What a prepared picture says of itself; fails when there is none. */
async function preparedFrom(bytes: Uint8Array) {
  const raster = await prepareRaster(bytes)
  if (typeof raster === 'string' || !('bytes' in raster)) throw new Error('the picture cannot be shown')
  return { ...raster, metadata: await sharp(raster.bytes).metadata() }
}

describe('keeps the bytes of a picture that is fit for a page', () => {
  test.each(['png', 'jpeg', 'webp', 'gif', 'avif'] as const)('%s', async (format) => {
    const bytes = await plain(60, 40).toFormat(format).toBuffer()
    const type = format === 'jpeg' ? 'jpg' : format
    expect(await prepareRaster(bytes)).toMatchObject({ bytes, type, width: 60, height: 40 })
  })

  test('with the profile of sRGB', async () => {
    const bytes = await plain(60, 40).jpeg().withIccProfile('srgb').toBuffer()
    expect(await prepareRaster(bytes)).toMatchObject({ bytes })
  })

  test('that is animated, whatever its size', async () => {
    const frames = [plain(3000, 2), plain(3000, 2).negate()].map((frame) => frame.png().toBuffer())
    const bytes = await sharp(await Promise.all(frames), { join: { animated: true } })
      .gif()
      .toBuffer()
    expect(await prepareRaster(bytes)).toMatchObject({ bytes, type: 'gif', width: 3000, height: 2 })
  })
})

describe('writes a picture anew', () => {
  test.each([
    ['jpeg', 'jpg'],
    ['png', 'png'],
    ['webp', 'webp'],
    ['avif', 'webp'],
  ] as const)('that is larger than a slide shows: %s', async (format, type) => {
    const { metadata, ...raster } = await preparedFrom(await plain(3000, 1500).toFormat(format).toBuffer())
    expect(raster).toMatchObject({ type, width: 2400, height: 1200, original: { width: 3000, height: 1500 } })
    expect(metadata).toMatchObject({ width: 2400, height: 1200 })
  })

  test('that lies on its side', async () => {
    const { width, height, metadata } = await preparedFrom(
      await plain(60, 40).jpeg().withMetadata({ orientation: 6 }).toBuffer(),
    )
    expect({ width, height, orientation: metadata.orientation }).toEqual({ width: 40, height: 60 })
  })

  test.each(['jpeg', 'png', 'webp', 'avif'] as const)('that says where it was taken: %s', async (format) => {
    const place = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '37/1 33/1 59/1' }, IFD0: { Artist: 'Somebody' } }
    const bytes = await plain(60, 40).toFormat(format).withExif(place).toBuffer()
    expect(Buffer.from(bytes).includes('Somebody')).toBe(true)
    const { metadata, ...raster } = await preparedFrom(bytes)
    expect(Buffer.from(raster.bytes).includes('Somebody')).toBe(false)
    expect(metadata).not.toHaveProperty('exif')
  })

  test('that has other colours than sRGB', async () => {
    const bytes = await plain(60, 40).toColourspace('cmyk').jpeg().withIccProfile('cmyk').toBuffer()
    expect((await preparedFrom(bytes)).metadata.space).toBe('srgb')
  })
})

test('makes a photo of 40 megapixels small, in little time', async () => {
  const photo = await plain(7728, 5176).jpeg().toBuffer()
  const start = performance.now()
  expect(await prepareRaster(photo)).toMatchObject({ width: 2400, height: 1607 })
  // Measured: 0.2 s.
  expect(performance.now() - start).toBeLessThan(5000)
})

describe('refuses', () => {
  test('a picture that unpacks to gigabytes, without unpacking it', async () => {
    const bomb = await readFile(new URL('../outlines/invalid/figures/bomb.png', import.meta.url))
    const before = process.memoryUsage().rss
    expect(await prepareRaster(bomb)).toEqual({ pixels: 2_500_000_000, most: 200_000_000 })
    expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000)
  })

  test.each(['png', 'jpeg', 'webp', 'gif', 'avif'] as const)('one that breaks off: %s', async (format) => {
    const noise = sharp({
      create: {
        width: 300,
        height: 200,
        channels: 3,
        background: '#888',
        noise: { type: 'gaussian', mean: 128, sigma: 30 },
      },
    })
    const whole = await noise.toFormat(format).toBuffer()
    expect(await prepareRaster(whole)).toHaveProperty('bytes')
    expect(await prepareRaster(whole.subarray(0, whole.length / 2))).toBe('broken')
  })

  test.each<[string, Buffer]>([
    ['text', Buffer.from('title: 图')],
    ['nothing', Buffer.alloc(0)],
    ['SVG, which has a way of its own', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
    ['TIFF, which browsers do not show', Buffer.from('49492a00080000000000', 'hex')],
  ])('%s', async (_, bytes) => {
    expect(await prepareRaster(bytes)).toBe('unknown-format')
  })
})
