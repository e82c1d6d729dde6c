import { createHash } from 'node:crypto'
import { dirname, resolve } from 'node:path'
import { allEntries } from '../outline/entries.ts'
import type { LocatedOutline } from '../outline/schema.ts'
import type { Text } from '../outline/shape.ts'
import type { Report } from '../source/diagnostic.ts'
import type { Files } from '../source/files.ts'
import { isInside } from '../source/is-inside.ts'
import type { Picture } from './deck.ts'

/** A picture with what is in its file. */
export interface LoadedPicture extends Picture {
  readonly bytes: Uint8Array
}

/** The pictures that an outline names, by the text that names them. */
export type Pictures = ReadonlyMap<Text, LoadedPicture>

/** Reads the pictures side by side. What is not there, not in the outline's folder, or no picture that browsers show, is reported. */
export async function loadFigures(
  outline: LocatedOutline,
  outlinePath: string,
  files: Files,
  report: Report,
): Promise<Pictures> {
  const folder = await files.realPath(dirname(resolve(outlinePath)))
  const load = async (src: Text) => [src, await loadPicture(src, folder, files, report)] as const
  const loaded = await Promise.all(picturesNamedIn(outline).map(load))
  return new Map(loaded.filter((entry): entry is readonly [Text, LoadedPicture] => entry[1] !== undefined))
}

/** The texts that name pictures, in order. */
export function picturesNamedIn(outline: LocatedOutline): readonly Text[] {
  return allEntries(outline).flatMap((entry) =>
    'content' in entry && entry.content?.kind === 'figure' && entry.content.value.src.value !== ''
      ? [entry.content.value.src]
      : [],
  )
}

async function loadPicture(
  src: Text,
  folder: string,
  files: Files,
  report: Report,
): Promise<LoadedPicture | undefined> {
  const facts = { path: src.value }
  const path = resolve(folder, src.value)
  if (!isInside(path, folder) || !isInside(await files.realPath(path), folder)) {
    report({ code: 'figure-outside', facts, span: src.span })
    return undefined
  }
  const bytes = await files.readBytes(path)
  if ('reason' in bytes) {
    report({ code: 'missing-figure', facts: { ...facts, reason: bytes.reason }, span: src.span })
    return undefined
  }
  const picture = await measure(bytes)
  if (!picture) report({ code: 'unshowable-figure', facts, span: src.span })
  return picture
}

/** The formats that every browser shows; what a file is, its bytes say, not its name. */
const formats: readonly string[] = ['svg', 'png', 'jpg', 'webp', 'gif', 'avif']

async function measure(bytes: Uint8Array): Promise<LoadedPicture | undefined> {
  const { imageSize } = await import('image-size')
  try {
    const { type = '', width, height } = imageSize(bytes)
    if (!formats.includes(type)) return undefined
    const name = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
    return { path: `figures/${name}.${type}`, width, height, bytes }
  } catch {
    // The library throws plain errors for files that are no images, and for broken ones.
    return undefined
  }
}
