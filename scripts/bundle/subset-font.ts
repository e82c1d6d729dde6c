import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { cacheFolder } from '../source/cache-folder.ts'
import { fileState } from '../source/file-state.ts'
import { remember } from '../source/remember.ts'
import type { CutFont } from './font.ts'
import { packWoff } from './pack-woff.ts'
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

/**
 * The part of a typeface that sets `characters`. Characters that it lacks are left out, and not in `covered`. A deck that was built
 * before, and has no new character in it, has its fonts in the user's cache folder.
 */
export async function subsetFont(face: Typeface, characters: Iterable<string>): Promise<FontFile> {
  const text = [...characters].join('')
  const file = require.resolve(face.file)
  const tools = ['subset-font', 'harfbuzzjs'].map((name) => require.resolve(name))
  const states = await Promise.all([file, ...tools].map(fileState))
  const subset = await remember(fontCache(), ['truetype', ...states, text].join('\n'), () => cut(file, text))
  return { face, ...subset }
}

/** The same, not looked for in the cache folder and not kept there. */
export async function cutFont(face: Typeface, characters: Iterable<string>): Promise<FontFile> {
  return { face, ...(await cut(require.resolve(face.file), [...characters].join(''))) }
}

/** The part of a TrueType font of the author's that sets `characters`. One that can't be read is left as it is, for the browser to refuse. */
export function subsetOwnFont(font: Uint8Array, characters: Iterable<string>): Promise<Uint8Array> {
  const text = [...characters].join('')
  const key = ['own', createHash('sha256').update(font).digest('hex'), text].join('\n')
  return remember(fontCache(), key, async () => {
    const { default: subset } = await import('subset-font')
    return subset(Buffer.from(font), text, { targetFormat: 'truetype' }).catch(() => font)
  })
}

/** A typeface in one piece, as a build takes it. */
export const wholeFont: CutFont = async (face, characters) => {
  const piece = await subsetFont(face, characters)
  return { face, pieces: [piece], covered: piece.covered }
}

/** The same font, packed for the page that ships. */
export function toWoff({ truetype }: FontFile): Promise<Uint8Array> {
  const key = `woff\n${createHash('sha256').update(truetype).digest('hex')}`
  return remember(fontCache(), key, () => packWoff(truetype))
}

async function cut(file: string, text: string): Promise<Omit<FontFile, 'face'>> {
  const [{ default: subset }, { Blob, Face }, whole] = await Promise.all([
    import('subset-font'),
    import('harfbuzzjs'),
    readFile(file),
  ])
  const truetype = await subset(whole, text, { targetFormat: 'truetype' })
  const points: Iterable<number> = new Face(new Blob(truetype)).collectUnicodes()
  return { truetype, covered: new Set([...points].map((point) => String.fromCodePoint(point))) }
}

function fontCache(): string {
  return join(cacheFolder(), 'fonts')
}
