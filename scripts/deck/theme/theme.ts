import type { ThemeName } from '../../outline/theme.ts'
import type { Rewritten } from './rewrite.ts'

/** How a deck looks. */
export interface Theme {
  /** The one of lectern's that all else is laid over. */
  readonly ground: ThemeName
  /** The author's style sheets, in the order in which they are laid over the others. */
  readonly styles: readonly string[]
  /** The author's templates by their names, `kinds/points`: each replaces lectern's. */
  readonly templates: ReadonlyMap<string, Rewritten>
  /** What these name by its path in the bundle. */
  readonly files: readonly ThemeFile[]
}

/** A picture or a font of a theme. */
export interface ThemeFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** That of an outline which says nothing of it. */
export const usualTheme: Theme = { ground: 'ink', styles: [], templates: new Map(), files: [] }
