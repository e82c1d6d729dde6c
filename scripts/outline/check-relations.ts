import { closest } from '../source/closest.ts'
import type { Report } from '../source/diagnostic.ts'
import { placeOf } from '../source/source.ts'
import type { OutlineRelations } from './kinds/relations.ts'
import { type LinkEnds, parseLink } from './link.ts'
import { pieceSpan } from './piece-span.ts'
import type { Text } from './shape.ts'

/** More than this, and neither room nor audience can follow. */
const mostActors = 16

/**
 * Links that can't be read, that lead back to their actor or stand there twice; actors that no link names, and more of them than
 * a slide holds.
 */
export function checkRelations({ links, actors, span }: OutlineRelations, report: Report): void {
  const names = new Set(actors.map(({ key }) => key.value))
  const linked = new Set<string>()
  const seen = new Map<string, Text>()
  let areAllReadable = links.length > 0
  for (const { key, value } of links) {
    const link = checkLink(key, value === null, report)
    areAllReadable &&= link !== undefined
    if (!link) continue
    for (const name of [link.from, link.to]) linked.add(name)
    checkRepeated(link, key, value?.label?.value ?? '', seen, report)
  }
  if (areAllReadable) for (const { key } of actors) if (!linked.has(key.value)) tellUnlinked(key, linked, names, report)
  const count = new Set([...names, ...linked]).size
  if (count > mostActors) report({ code: 'crowded-relations', facts: { actors: count, most: mostActors }, span })
}

function checkLink(key: Text, isBare: boolean, report: Report): LinkEnds | undefined {
  const colon = isBare ? /：/.exec(key.value) : null
  if (colon) {
    const before = key.value.slice(0, colon.index).trimEnd()
    report({
      code: 'full-width-mark',
      facts: { written: '：', needed: 'colon', key: before },
      span: pieceSpan('：', key.span),
    })
    return undefined
  }
  const link = parseLink(key.value)
  if (typeof link === 'string') {
    report({ code: 'unreadable-link', facts: { link: key.value, problem: link }, span: key.span })
    return undefined
  }
  if (link.from !== link.to) return link
  report({ code: 'self-link', facts: { actor: link.from }, span: key.span })
  return undefined
}

function tellUnlinked({ value, span }: Text, linked: Set<string>, names: Set<string>, report: Report): void {
  // Of two characters, one alone says nothing: 中国 is not 美国.
  const candidates = [...linked].filter((name) => !names.has(name) && name.length > 2)
  report({ code: 'unlinked-actor', facts: { actor: value, meant: closest(value, candidates) ?? null }, span })
}

/** Two links between the same actors are two things said of them, unless they say the same. */
function checkRepeated(
  { from, to, direction }: LinkEnds,
  key: Text,
  label: string,
  seen: Map<string, Text>,
  report: Report,
): void {
  const ends = direction === 'forward' ? [from, to] : [from, to].sort()
  const name = JSON.stringify([direction, ends, label])
  const first = seen.get(name)
  if (!first) {
    seen.set(name, key)
    return
  }
  const { line } = placeOf(first.span.source, first.span.start)
  report({ code: 'duplicate-link', facts: { link: key.value, line }, span: key.span })
}
