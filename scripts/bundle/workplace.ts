import type { Theme } from '../deck/theme/theme.ts'
import type { Files } from '../source/files.ts'
import type { Memory } from '../source/memory.ts'
import type { FontStock } from './grow-font.ts'

/** Where pages are bundled: what lies at hand there besides the pages. */
export interface Workplace {
  /** lectern's own templates, style sheets and browser modules. */
  readonly templatesFolder: string
  readonly files: Files
  readonly theme: Theme
  readonly memory: Memory
  /** The fonts of a preview, which grow; null where each deck has fonts of its own. */
  readonly fonts: FontStock | null
}
