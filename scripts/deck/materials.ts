import type { LocatedOutline } from '../outline/schema.ts'
import type { Report } from '../source/diagnostic.ts'
import type { Files } from '../source/files.ts'
import { type Memory, noMemory } from '../source/memory.ts'
import type { Bibliography } from './citations/citation.ts'
import { loadBibliography } from './citations/load-bibliography.ts'
import { type Charts, loadCharts } from './load-charts.ts'
import { type Codes, loadCode } from './load-code.ts'
import { loadFigures, type Pictures } from './load-figures.ts'
import { type Formulas, loadFormulas } from './load-formulas.ts'
import { loadTheme } from './theme/load-theme.ts'
import { type Theme, usualTheme } from './theme/theme.ts'

/** What a deck is made of besides the outline itself: what other files hold, and what libraries make of it. */
export interface Materials {
  readonly pictures: Pictures
  readonly charts: Charts
  readonly formulas: Formulas
  readonly codes: Codes
  /** How what the outline cites is shown; null when it cites nothing. */
  readonly bibliography: Bibliography | null
  readonly theme: Theme
}

/** For an outline that needs nothing more. */
export const noMaterials: Materials = {
  pictures: new Map(),
  charts: new Map(),
  formulas: new Map(),
  codes: new Map(),
  bibliography: null,
  theme: usualTheme,
}

/** Loads side by side whatever the outline names or asks for, and reports what can't be had; libraries come only with their use. */
export async function loadMaterials(
  outline: LocatedOutline,
  outlinePath: string,
  files: Files,
  report: Report,
  memory: Memory = noMemory,
): Promise<Materials> {
  const [pictures, charts, formulas, codes, bibliography, theme] = await Promise.all([
    loadFigures(outline, outlinePath, files, report, memory),
    loadCharts(outline, outlinePath, files, report),
    loadFormulas(outline, report, memory),
    loadCode(outline, outlinePath, files, report, memory),
    loadBibliography(outline, outlinePath, files, report, memory),
    loadTheme(outline, outlinePath, files, report),
  ])
  return { pictures, charts, formulas, codes, bibliography, theme }
}
