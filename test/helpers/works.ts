import type { Bibliography, Citation, CitedWork } from '../../scripts/deck/citations/citation.ts'
import { formatCitations } from '../../scripts/deck/citations/format-citations.ts'
import { type LocatedWork, readWork } from '../../scripts/deck/citations/read-work.ts'
import { builtInStyle, type builtInStyles, type CitationStyle } from '../../scripts/deck/citations/style.ts'
import type { Raw } from '../../scripts/outline/shape.ts'
import type { Diagnostic } from '../../scripts/source/diagnostic.ts'

/** Works that stand nowhere, as `references:` would have them; one with problems throws them. */
export function worksOf(entries: readonly object[]): readonly LocatedWork[] {
  const problems: Diagnostic[] = []
  const works = entries.flatMap((entry) => readWork(raw(entry), true, (problem) => problems.push(problem)) ?? [])
  const remarks = [...problems, ...works.flatMap(({ remarks }) => remarks)]
  if (remarks.length > 0) throw new Error(JSON.stringify(remarks))
  return works
}

function raw(value: unknown): Raw {
  const span = { source: { path: 'works.yaml', text: '' }, start: 0, end: 0 }
  return { value, span, spanAt: () => span }
}

type Cited = string | (Partial<CitedWork> & { readonly id: string })

/** `[@a; @b]`, each as an id or with more of it. */
export function citing(...works: readonly Cited[]): Citation {
  const cited = works.map((work) => ({
    ...{ locator: null, prefix: '', suffix: '', hidesAuthor: false },
    ...(typeof work === 'string' ? { id: work } : work),
  }))
  return { written: JSON.stringify(works), works: cited, isNarrative: false }
}

/** `@a 指出……` */
export function naming(...works: readonly Cited[]): Citation {
  return { ...citing(...works), written: `in a sentence ${JSON.stringify(works)}`, isNarrative: true }
}

export const page = (value: string): CitedWork['locator'] => ({ label: 'page', value })

/** Each work, cited by itself, in a style of lectern's or another. */
export async function format(
  entries: readonly object[],
  style: CitationStyle | (typeof builtInStyles)[number],
  { language = 'zh-CN', citations }: { readonly language?: string; readonly citations?: readonly Citation[] } = {},
): Promise<Bibliography> {
  const works = worksOf(entries)
  const cited = citations ?? works.map(({ item }) => citing(item.id))
  return formatCitations(works, cited, typeof style === 'string' ? await builtInStyle(style) : style, language)
}
