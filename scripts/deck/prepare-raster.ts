import type { Metadata, Sharp } from 'sharp'
import { Failure } from '../source/failure.ts'

/** A picture made of pixels, as it goes into a page: upright, in sRGB, no larger than a slide can show, and without what cameras add. */
export interface Raster {
  readonly bytes: Uint8Array
  readonly type: 'png' | 'jpg' | 'webp' | 'gif' | 'avif'
  readonly width: number
  readonly height: number
  /** Its size in the file; another than that of the raster when it was downsized or turned. */
  readonly original: { readonly width: number; readonly height: number }
}

/** Why a file can't be shown. */
export type RasterTrouble = 'unknown-format' | 'broken' | { readonly pixels: number; readonly most: number }

/** px on the long side: a slide is 1,120 px wide inside, a projector or a printer shows twice as many. */
const longestSide = 2400

/** More than any camera takes; a file of a few kilobytes can claim thousands of millions. */
const mostPixels = 200_000_000

/**
 * Reads a picture once from beginning to end. One that is fit for a page keeps its bytes; one that is too large, turned by its
 * Exif orientation, in another colour space, or that tells where and by whom it was taken, is written anew.
 */
export async function prepareRaster(bytes: Uint8Array): Promise<Raster | RasterTrouble> {
  const open = await opener()
  const metadata =
    bytes.length === 0
      ? undefined
      : await open(bytes)
          .metadata()
          .catch(() => undefined)
  const format = metadata && formatOf(metadata)
  if (!metadata || !format) return beginnings.test(latin1(bytes.subarray(0, 16))) ? 'broken' : 'unknown-format'
  const { width, height } = metadata
  if (width * height > mostPixels) return { pixels: width * height, most: mostPixels }
  const original = { width, height }
  try {
    if (isFit(metadata)) {
      // Nothing is kept of it: it only shows that the file can be read to its end.
      await open(bytes).resize(16).toBuffer()
      return { bytes, type: format.type, width, height, original }
    }
    const upright = open(bytes).autoOrient()
    const sized = upright.resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    const { data, info } = await format.write(sized, metadata).toBuffer({ resolveWithObject: true })
    return { bytes: data, type: format.rewritten, width: info.width, height: info.height, original }
  } catch {
    return 'broken'
  }
}

/** Whether a page can take the file as it is. Animations are, since a page shows them as they are. */
function isFit({ width, height, orientation, pages, exif, xmp, iptc, space, icc }: Metadata): boolean {
  if ((pages ?? 1) > 1) return true
  const isStandard = space !== 'cmyk' && (!icc || /sRGB/i.test(latin1(icc).replaceAll('\0', '')))
  const tells = exif || xmp || iptc
  return Math.max(width, height) <= longestSide && (orientation ?? 1) === 1 && isStandard && !tells
}

interface Format {
  readonly type: Raster['type']
  /** What it becomes when it is written anew; AVIF would take seconds. */
  readonly rewritten: Raster['type']
  readonly write: (picture: Sharp, metadata: Metadata) => Sharp
}

const formats: Readonly<Record<string, Format>> = {
  jpeg: { type: 'jpg', rewritten: 'jpg', write: (picture) => picture.jpeg({ quality: 86 }) },
  png: {
    type: 'png',
    rewritten: 'png',
    write: (picture, { isPalette }) => picture.png({ palette: isPalette ?? false }),
  },
  webp: { type: 'webp', rewritten: 'webp', write: (picture) => picture.webp({ quality: 86 }) },
  gif: { type: 'gif', rewritten: 'png', write: (picture) => picture.png() },
  av1: { type: 'avif', rewritten: 'webp', write: (picture) => picture.webp({ quality: 86 }) },
}

/** By what the bytes are, not by the file's name. */
function formatOf({ format, compression }: Metadata): Format | undefined {
  return formats[format === 'heif' ? (compression ?? '') : format]
}

/** What files of these formats begin with. The library may find one that breaks off as strange as one of another kind. */
const beginnings = /^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF.{4}WEBP|.{4}ftypavi)/s

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}

/** The only readers of the library that files of an author's may reach: those of the formats that browsers show. */
const readers = ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif'].map((name) => `VipsForeignLoad${name}`)

/** What opens a picture. The limits of the library are off: its own messages would come before ours. */
async function opener(): Promise<(bytes: Uint8Array) => Sharp> {
  const { default: sharp } = await loadLibrary()
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({ operation: readers })
  return (bytes) => sharp(bytes, { failOn: 'truncated', limitInputPixels: false })
}

async function loadLibrary(): Promise<typeof import('sharp')> {
  try {
    return await import('sharp')
  } catch (error) {
    const sentence = { en: 'pictures cannot be read on this machine', zh: '这台电脑上读不了图片' }
    const hint = {
      en: 'run "npm ci" again, on this machine and with optional dependencies, which brings the library "sharp"',
      zh: '在这台电脑上重新运行“npm ci”（不要略去可选依赖），它会装上“sharp”这个库',
    }
    throw new Failure('environment', sentence, hint, error)
  }
}
