import type { LocatedOutline } from '../outline/schema.ts'
import type { Report } from '../source/diagnostic.ts'
import type { Files } from '../source/files.ts'
import { loadSources } from './citations/load-sources.ts'
import { loadFigures, type Pictures } from './load-figures.ts'

/** What a deck is made of besides the outline itself: what other files hold, and what libraries make of it. */
export interface Materials {
  readonly pictures: Pictures
}

/** For an outline that needs nothing more. */
export const noMaterials: Materials = { pictures: new Map() }

/** Loads side by side whatever the outline names or asks for, and reports what can't be had; libraries come only with their use. */
export async function loadMaterials(
  outline: LocatedOutline,
  outlinePath: string,
  files: Files,
  report: Report,
): Promise<Materials> {
  const [pictures, sources] = await Promise.all([
    loadFigures(outline, outlinePath, files, report),
    loadSources(outline, outlinePath, files, report),
  ])
  if (sources) {
    const { checkWorks } = await import('./citations/check-works.ts')
    checkWorks(sources.works, new Set(), report)
  }
  return { pictures }
}
