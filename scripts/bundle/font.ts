import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { fontFaceRule } from './font-css.ts'
import type { FontFile } from './subset-font.ts'
import type { Typeface } from './typefaces.ts'

/** A typeface as far as pages use it. */
export interface Font {
  readonly face: Typeface
  /** In a build it is one; a font that grows has more. No character is in two of them. */
  readonly pieces: readonly FontFile[]
  /** The characters that the typeface has, of those that were asked for. */
  readonly covered: ReadonlySet<string>
}

/** Answers a typeface that has all of these characters that the whole typeface has. */
export type CutFont = (face: Typeface, characters: ReadonlySet<string>) => Promise<Font>

/** Where a font in one piece stands in the bundle. */
export function fontPath({ face }: Font, ending: 'woff' | 'ttf'): string {
  return `fonts/${nameOf(face)}.${ending}`
}

/** Where a piece of a font stands in the bundle of a preview. What has another content has another path: browsers may keep it for ever. */
export function piecePath({ face, truetype }: FontFile): string {
  return `fonts/${nameOf(face)}-${createHash('sha256').update(truetype).digest('hex').slice(0, 12)}.ttf`
}

/** The rules of a font in a preview: one for each piece, whose characters the browser takes from it. */
export function pieceRules({ face, pieces }: Font): readonly string[] {
  return pieces.map((piece) =>
    fontFaceRule(face, piecePath(piece), 'truetype', pieces.length > 1 ? piece.covered : undefined),
  )
}

function nameOf({ family, file }: Typeface): string {
  return `${family.replaceAll(' ', '-')}-${basename(file, '.ttf')}`
}
