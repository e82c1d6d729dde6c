import { createHash } from 'node:crypto'
import { contentsOf } from '../outline/entries.ts'
import type { LocatedOutline } from '../outline/schema.ts'
import type { Text } from '../outline/shape.ts'
import type { Report } from '../source/diagnostic.ts'
import type { Files } from '../source/files.ts'
import type { Memory } from '../source/memory.ts'
import type { ImageFile, InlineSvg } from './deck.ts'
import { findNeighbour } from './find-neighbour.ts'
import { prepareRaster } from './prepare-raster.ts'
import { isXml, prepareSvg } from './prepare-svg.ts'

/** A picture, with what goes into the bundle when it is a file of its own. */
export type LoadedPicture = InlineSvg | (ImageFile & { readonly bytes: Uint8Array })

/** The pictures that an outline names, by the text that names them. */
export type Pictures = ReadonlyMap<Text, LoadedPicture>

/**
 * Reads the pictures side by side, and makes them fit for a page. What is not there, not in the outline's folder, no picture, or
 * no safe one, is reported.
 */
export async function loadFigures(
  outline: LocatedOutline,
  outlinePath: string,
  files: Files,
  report: Report,
  memory: Memory,
): Promise<Pictures> {
  const prepared = new Map<string, Promise<LoadedPicture | undefined>>()
  const load = async (src: Text) => {
    const read = await readPicture(src, outlinePath, files, report)
    if (!read) return [src, undefined] as const
    const { path, bytes } = read
    // A picture that is shown twice is prepared, and spoken of, once.
    const prepare = isXml(bytes) ? loadSvg : loadRaster
    const picture = prepared.get(path) ?? prepare(src, bytes, report, memory)
    prepared.set(path, picture)
    return [src, await picture] as const
  }
  const loaded = await Promise.all(picturesNamedIn(outline).map(load))
  return new Map(loaded.filter((entry): entry is readonly [Text, LoadedPicture] => entry[1] !== undefined))
}

/** The texts that name pictures, in order. */
export function picturesNamedIn(outline: LocatedOutline): readonly Text[] {
  return contentsOf(outline, 'figure').flatMap(({ value: { src } }) => (src.value === '' ? [] : [src]))
}

async function readPicture(
  src: Text,
  outlinePath: string,
  files: Files,
  report: Report,
): Promise<{ readonly path: string; readonly bytes: Uint8Array } | undefined> {
  const facts = { path: src.value }
  const path = await findNeighbour(src.value, outlinePath, files)
  if (path === undefined) {
    report({ code: 'figure-outside', facts, span: src.span })
    return undefined
  }
  const bytes = await files.readBytes(path)
  if (!('reason' in bytes)) return { path, bytes }
  report({ code: 'missing-figure', facts: { ...facts, reason: bytes.reason }, span: src.span })
  return undefined
}

async function loadSvg(
  { value: path, span }: Text,
  bytes: Uint8Array,
  report: Report,
  memory: Memory,
): Promise<InlineSvg | undefined> {
  const svg = await memory.recall('drawing from a file', [bytes], () => prepareSvg(bytes))
  if (svg === 'unknown-format') {
    report({ code: 'unshowable-figure', facts: { path }, span })
  } else if ('brokenLine' in svg) {
    report({ code: 'broken-figure', facts: { path, line: svg.brokenLine }, span })
  } else if ('elements' in svg) {
    report({ code: 'oversized-figure', facts: { path, unit: 'elements', count: svg.elements, most: svg.most }, span })
  } else {
    const { picture, removed } = svg
    if (removed.length > 0) report({ code: 'unsafe-figure', facts: { path, removed }, span })
    return picture
  }
  return undefined
}

/** From here on it takes a third of a second or more to make a picture smaller, each time that it is built. */
const slowPixels = 30_000_000

async function loadRaster(
  src: Text,
  bytes: Uint8Array,
  report: Report,
  memory: Memory,
): Promise<LoadedPicture | undefined> {
  const { value: path, span } = src
  const raster = await memory.recall('picture from a file', [bytes], () => prepareRaster(bytes))
  if (raster === 'unknown-format') {
    report({ code: 'unshowable-figure', facts: { path }, span })
  } else if (raster === 'broken') {
    report({ code: 'broken-figure', facts: { path, line: null }, span })
  } else if ('pixels' in raster) {
    report({ code: 'oversized-figure', facts: { path, unit: 'pixels', count: raster.pixels, most: raster.most }, span })
  } else {
    const { type, width, height, original } = raster
    if (original.width * original.height > slowPixels)
      report({ code: 'large-figure', facts: { path, original, shown: { width, height } }, span })
    const name = createHash('sha256').update(raster.bytes).digest('hex').slice(0, 12)
    return { type: 'file', path: `figures/${name}.${type}`, width, height, bytes: raster.bytes }
  }
  return undefined
}
