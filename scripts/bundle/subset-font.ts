import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Typeface } from './typefaces.ts'

const require = createRequire(import.meta.url)

/** The glyphs of a typeface that a deck uses. */
export interface FontFile {
  readonly face: Typeface
  /** TrueType: what prints as a real font, and what the browser need not unpack. */
  readonly truetype: Uint8Array
  /** The characters that the typeface has. */
  readonly covered: ReadonlySet<string>
}

/** The part of a typeface that sets `characters`. Characters that it lacks are left out, and not in `covered`. */
export async function subsetFont(face: Typeface, characters: Iterable<string>): Promise<FontFile> {
  const [{ default: subset }, { Blob, Face }, whole] = await Promise.all([
    import('subset-font'),
    import('harfbuzzjs'),
    readFile(require.resolve(face.file)),
  ])
  const truetype = await subset(whole, [...characters].join(''), { targetFormat: 'truetype' })
  const points: Iterable<number> = new Face(new Blob(truetype)).collectUnicodes()
  return { face, truetype, covered: new Set([...points].map((point) => String.fromCodePoint(point))) }
}
