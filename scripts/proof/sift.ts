import type { Finding } from './finding.ts'
import type { Flaw } from './measures.ts'

/** Flaws that only follow from others are left out: what doesn't fit its slide or its card lies on whatever is beside it. */
export function withoutFollowUps(flaws: readonly Flaw[]): readonly Flaw[] {
  const isTooMuch = flaws.some((flaw) => flaw.type === 'overflow')
  const spilled = new Set(flaws.flatMap(({ type, passage }) => (type === 'spill' ? passage.letters.slice(0, 1) : [])))
  return flaws.filter((flaw) => {
    if (flaw.type !== 'overlap') return true
    const lies = [flaw.passage, flaw.other].flatMap((passage) => passage?.letters.slice(0, 1) ?? [])
    return !isTooMuch && !lies.some((letters) => spilled.has(letters))
  })
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
