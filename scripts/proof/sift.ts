import type { Finding } from './finding.ts'
import type { Flaw, Passage } from './measures.ts'

/**
 * Flaws that only follow from others are left out: what leaves its room or its card lies on whatever is beside it, and where there
 * is too much of everything, all lies on each other.
 */
export function withoutFollowUps(flaws: readonly Flaw[]): readonly Flaw[] {
  const isTooMuch = flaws.some((flaw) => flaw.type === 'overflow' && (flaw.side === 'top' || flaw.side === 'bottom'))
  const gone = flaws.filter(({ type }) => type === 'overflow' || type === 'spill').map(({ passage }) => nameOf(passage))
  return flaws.filter((flaw) => {
    if (flaw.type !== 'overlap') return true
    return !isTooMuch && ![flaw.passage, flaw.other].some((passage) => passage && gone.includes(nameOf(passage)))
  })
}

function nameOf({ letters }: Passage): string {
  return letters[0] ?? ''
}

/** What a theme sets too small or too faint is so on many slides: it is told on the first, with the number of others. */
export function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const slides = new Map<string, Set<number | null>>()
  for (const finding of findings) {
    const key = causeOf(finding)
    if (key !== null) slides.set(key, (slides.get(key) ?? new Set()).add(finding.slide))
  }
  const told = new Set<string>()
  return findings.flatMap((finding) => {
    const key = causeOf(finding)
    if (key === null) return [finding]
    if (told.has(key)) return []
    told.add(key)
    return [withOthers(finding, (slides.get(key)?.size ?? 1) - 1)]
  })
}

/** What findings of one cause have in common; null of those that have causes of their own. */
function causeOf({ diagnostic }: Finding): string | null {
  switch (diagnostic.code) {
    case 'faint-text':
      return `${diagnostic.facts.color} on ${diagnostic.facts.ground}`
    case 'small-text':
      return diagnostic.facts.isDrawn ? null : `${diagnostic.facts.px.toFixed(1)} of ${diagnostic.facts.least}`
    default:
      return null
  }
}

function withOthers(finding: Finding, others: number): Finding {
  const { diagnostic } = finding
  if (diagnostic.code === 'faint-text')
    return { ...finding, diagnostic: { ...diagnostic, facts: { ...diagnostic.facts, others } } }
  if (diagnostic.code === 'small-text')
    return { ...finding, diagnostic: { ...diagnostic, facts: { ...diagnostic.facts, others } } }
  return finding
}
