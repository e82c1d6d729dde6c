import { lettersBetween } from '../../source/closest.ts'
import type { Candidate } from '../../source/facts/article.ts'
import type { Statement } from '../claims/statement.ts'
import type { Finding } from '../finding.ts'
import { compareDotted, findDotted } from '../names/dotted-names.ts'
import { findMisspelt } from '../names/han-names.ts'
import { candidate, type Known, occurs, type Unknown } from '../names/known.ts'
import { findCapitalised, findMeant } from '../names/latin-names.ts'
import { findOrganisations, isShortFor } from '../names/latin-organisations.ts'
import type { Name } from '../names/name.ts'
import { findTitled } from '../names/titled-works.ts'
import { absentNames } from './absent-names.ts'

/**
 * Tells of names that never occur in the article, in the clear cases only: a title in 《》, a foreign name with its dot, a slip of a name
 * that does occur, an organisation or agreement by its last word, a person by a title beside the name.
 */
export function checkNames(statement: Statement, known: Known): readonly Finding[] {
  const found = [
    ...titled(statement, known),
    ...dotted(statement, known),
    ...han(statement, known),
    ...latin(statement, known),
    ...organisations(statement, known),
  ]
  const absent = absentNames(statement, known).filter(({ name }) => !found.some((other) => touches(other.name, name)))
  const told = [...found, ...absent]
  // Of an organisation with a slip in one word, once is enough.
  const outer = told.filter(({ name }) => !told.some((other) => other.name !== name && covers(other.name, name)))
  const inOrder = [...outer].sort((a, b) => a.name.start - b.name.start)
  return inOrder.map(({ name, nearest }) => ({
    entry: statement.entry,
    written: name.text,
    diagnostic: {
      code: 'unsourced-name',
      facts: { written: name.text, nearest },
      span: statement.spanOf(name.start, name.end),
    },
  }))
}

function covers(outer: Name, inner: Name): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start
}

function touches(one: Name, other: Name): boolean {
  return one.start < other.end && other.start < one.end
}

function titled({ text, folded }: Statement, known: Known): readonly Unknown[] {
  return findTitled(text)
    .filter(({ start, end }) => !occurs(folded.slice(start, end), known))
    .map((name) => ({ name, nearest: likest(name, known.names.titled, known) }))
}

function dotted({ text, folded }: Statement, known: Known): readonly Unknown[] {
  return findDotted(text).flatMap((name) => {
    const comparisons = known.names.dotted.map((other) => ({ other, how: compareDotted(name.text, other.text) }))
    if (occurs(folded.slice(name.start, name.end), known) || comparisons.some(({ how }) => how === 'same')) return []
    const alike = comparisons.filter(({ how }) => how === 'alike').map(({ other }) => candidate(other, known))
    return alike.length > 0 || name.end === text.length ? [{ name, nearest: alike.slice(0, 1) }] : []
  })
}

function han({ text, folded }: Statement, known: Known): readonly Unknown[] {
  return findMisspelt(folded, known.names.han, (part) => occurs(part, known)).map(({ start, end, meant }) => {
    const at = known.article.folded.indexOf(meant)
    const name = { text: text.slice(start, end), start, end }
    return { name, nearest: [candidate({ text: meant, start: at, end: at + meant.length }, known)] }
  })
}

function latin({ text }: Statement, known: Known): readonly Unknown[] {
  return findCapitalised(text).flatMap((name) => {
    const meant = findMeant(name.text, known.names.latin)
    if (meant === undefined || known.others.includes(name.text.toLowerCase())) return []
    const at = known.article.text.indexOf(meant)
    return [{ name, nearest: [candidate({ text: meant, start: at, end: at + meant.length }, known)] }]
  })
}

/** An organisation or agreement that is most of one that the article has. */
function organisations({ text, folded }: Statement, known: Known): readonly Unknown[] {
  return findOrganisations(text)
    .filter(({ start, end }) => !occurs(folded.slice(start, end), known))
    .filter(({ text }) => !known.names.organisations.some((other) => isShortFor(text, other.text)))
    .map((name) => ({ name, nearest: likest(name, known.names.organisations, known) }))
    .filter(({ nearest }) => nearest.length > 0)
}

/** The name that shares most with this one, if it shares half. */
function likest({ text }: Name, names: readonly Name[], known: Known): readonly Candidate[] {
  const ranked = names
    .map((name) => ({ name, distance: lettersBetween(name.text, text) / Math.max(name.text.length, text.length) }))
    .filter(({ distance }) => distance <= 0.5)
    .sort((a, b) => a.distance - b.distance)
  return ranked.slice(0, 1).map(({ name }) => candidate(name, known))
}
