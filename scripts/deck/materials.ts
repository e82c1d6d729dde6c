import type { LocatedOutline } from '../outline/schema.ts'
import type { Report } from '../source/diagnostic.ts'
import type { Files } from '../source/files.ts'
import type { Bibliography } from './citations/citation.ts'
import { loadBibliography } from './citations/load-bibliography.ts'
import { loadFigures, type Pictures } from './load-figures.ts'

/** What a deck is made of besides the outline itself: what other files hold, and what libraries make of it. */
export interface Materials {
  readonly pictures: Pictures
  /** How what the outline cites is shown; null when it cites nothing. */
  readonly bibliography: Bibliography | null
}

/** For an outline that needs nothing more. */
export const noMaterials: Materials = { pictures: new Map(), bibliography: null }

/** Loads side by side whatever the outline names or asks for, and reports what can't be had; libraries come only with their use. */
export async function loadMaterials(
  outline: LocatedOutline,
  outlinePath: string,
  files: Files,
  report: Report,
): Promise<Materials> {
  const [pictures, bibliography] = await Promise.all([
    loadFigures(outline, outlinePath, files, report),
    loadBibliography(outline, outlinePath, files, report),
  ])
  return { pictures, bibliography }
}
