import { defaultLanguage } from '../../outline/language.ts'
import { markdownTextsIn } from '../../outline/markdown-texts.ts'
import type { LocatedOutline } from '../../outline/schema.ts'
import { type Diagnostic, hasErrors, type Report } from '../../source/diagnostic.ts'
import type { Files } from '../../source/files.ts'
import { type Memory, noMemory } from '../../source/memory.ts'
import type { Bibliography } from './citation.ts'
import { mayCite } from './cited-texts.ts'
import { loadSources } from './load-sources.ts'

/**
 * How the citations of an outline and the works that they cite are shown; null when it cites nothing. What is wrong with them is
 * reported. The libraries that read works and set them in a style are loaded when an outline needs them.
 */
export async function loadBibliography(
  outline: LocatedOutline,
  outlinePath: string,
  files: Files,
  report: Report,
  memory: Memory = noMemory,
): Promise<Bibliography | null> {
  const told: Diagnostic[] = []
  const note = (diagnostic: Diagnostic) => {
    told.push(diagnostic)
    report(diagnostic)
  }
  const sources = await loadSources(outline, outlinePath, files, note, memory)
  if (!sources && !markdownTextsIn(outline).some(mayCite)) return null
  const works = sources?.works ?? []
  const [{ checkCitations, citationsShown }, { checkWorks }] = await Promise.all([
    import('./check-citations.ts'),
    import('./check-works.ts'),
  ])
  // Where works are missing because their file is, that has been said.
  const cited = checkCitations(outline, works, !hasErrors(told), report, memory)
  checkWorks(works, cited, report)
  const citations = citationsShown(outline, works, memory)
  if (!sources?.style || citations.length === 0) return null
  const { style } = sources
  const language = outline.lang?.value ?? defaultLanguage
  const needed = new Set(citations.flatMap(({ works }) => works.map(({ id }) => id)))
  const items = works.filter(({ item }) => needed.has(item.id)).map(({ item }) => item)
  const parts = [JSON.stringify(items), JSON.stringify(citations), style.xml, language]
  return memory.recall('bibliography', parts, async () => {
    const { formatCitations } = await import('./format-citations.ts')
    return formatCitations(works, citations, style, language)
  })
}
