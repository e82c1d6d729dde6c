import type { LocatedOutline } from '../../outline/schema.ts'
import type { Report } from '../../source/diagnostic.ts'
import type { Files } from '../../source/files.ts'
import { type Memory, noMemory } from '../../source/memory.ts'
import type { LocatedWork } from './read-work.ts'
import type { CitationStyle } from './style.ts'

/** What citations are made of. */
export interface CitationSources {
  readonly works: readonly LocatedWork[]
  /** Undefined when the outline names one that can't be had, which has been reported. */
  readonly style: CitationStyle | undefined
}

/** The works and the style that an outline names, loaded side by side; null, and nothing loaded, when it names neither. */
export async function loadSources(
  outline: LocatedOutline,
  outlinePath: string,
  files: Files,
  report: Report,
  memory: Memory = noMemory,
): Promise<CitationSources | null> {
  if (outline.references.length === 0 && outline.bibliography.length === 0 && !outline.csl) return null
  const [{ loadWorks }, { loadStyle }] = await Promise.all([import('./load-works.ts'), import('./load-style.ts')])
  const [works, style] = await Promise.all([
    loadWorks(outline, outlinePath, files, report, memory),
    loadStyle(outline, outlinePath, files, report),
  ])
  return { works, style }
}
