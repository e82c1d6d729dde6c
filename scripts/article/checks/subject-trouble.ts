import type { ArticleFacts } from '../../source/facts/article.ts'
import type { Article, Placed } from '../article.ts'
import type { Statement } from '../claims/statement.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { placeOfSpot } from '../places.ts'
import { clauseAround, runUpTo, termsIn } from './terms.ts'

type Trouble = Omit<ArticleFacts['other-subject'], 'written'>
type Said = Placed<Quantity>

/**
 * Whether the article says a number of another than the statement does: a word of the statement stands with another number of the same
 * unit, in the same paragraph, and no word of it stands with this one. `said` are the places where the article has the number; one
 * that fits is enough.
 */
export function subjectTrouble(
  claim: Quantity,
  statement: Statement,
  said: readonly Said[],
  article: Article,
): Trouble | undefined {
  // Rounded numbers, and those that several things share, tell too little.
  if (claim.rounding || claim.isOrdinal || said.length > 3) return undefined
  const words = statement.subject || clauseAround(statement.text, claim)
  const wider = statement.subject ? '' : runUpTo(statement.text, claim)
  const troubles = said.map((own) => troubleAt(own, words, wider, article))
  return troubles.every((trouble) => trouble !== undefined) ? troubles[0] : undefined
}

function troubleAt(own: Said, words: string, wider: string, article: Article): Trouble | undefined {
  const { folded, text, quantities, tables } = article
  const isInTable = tables.some((table) => table.start <= own.said.start && own.said.end <= table.end)
  if (isInTable || /^ (?:of|among) (?:those|them|these)\b/.test(folded.slice(own.said.end, own.said.end + 12)))
    return undefined
  const [start, end] = paragraphAround(folded, own.said)
  const rivals = quantities.filter(
    ({ said }) => start <= said.start && said.end <= end && isRival(said, own.said, folded),
  )
  if (rivals.length === 0) return undefined
  const ownersOfTerm = (term: string) => ownersOf(term, folded.slice(start, end), start, [own, ...rivals], folded)
  const passage = text.slice(start, end)
  const isOwn = (term: string) => {
    const owners = ownersOfTerm(term)
    return owners.length > 0 && owners.every(({ owner }) => owner === own)
  }
  if ([...termsIn(words, passage), ...termsIn(wider, passage)].some(isOwn)) return undefined
  const others = [...termsIn(words, passage)].flatMap((term) => {
    const owners = ownersOfTerm(term)
    return owners.some(({ owner }) => owner === own) ? [] : owners
  })
  const [other] = others.filter(({ cost }) => cost <= tight).sort((a, b) => a.cost - b.cost)
  if (!other) return undefined
  const rival = other.owner
  return {
    subject: words.trim(),
    said: { text: text.slice(rival.said.start, rival.said.end), place: placeOfSpot(rival) },
  }
}

/** How far a word may be from the number that it stands with. */
const tight = 14

/** Another number of the same sort. What rises from one to the other is one thing. */
function isRival(other: Quantity, own: Quantity, folded: string): boolean {
  if (other === own || other.value === own.value || other.isOrdinal) return false
  const [first, second] = other.start < own.start ? [other, own] : [own, other]
  if (/^[^,;:。、和及与]{0,30}(?:[到至为]|\bto\b|-)[^,;:。、]{0,16}$/.test(folded.slice(first.end, second.start)))
    return false
  return (other.unit?.name ?? '') === (own.unit?.name ?? '') && (other.form === 'words') === (own.form === 'words')
}

function paragraphAround(folded: string, { start, end }: Quantity): readonly [number, number] {
  const next = folded.indexOf('\n', end)
  return [folded.lastIndexOf('\n', start) + 1, next === -1 ? folded.length : next]
}

/** Each occurrence of a word, with the number that it stands with: the one that the fewest characters and commas are between. */
function ownersOf(term: string, paragraph: string, offset: number, numbers: readonly Said[], folded: string) {
  const owners: { readonly owner: Said; readonly cost: number }[] = []
  for (let at = paragraph.indexOf(term); at !== -1; at = paragraph.indexOf(term, at + 1)) {
    const [start, end] = [offset + at, offset + at + term.length]
    const costs = numbers.map((owner) => ({ owner, cost: costBetween(folded, start, end, owner.said) }))
    const [least] = costs.sort((a, b) => a.cost - b.cost)
    if (least) owners.push(least)
  }
  return owners
}

/** What a word like 和 costs. */
const joint = 6

function costBetween(folded: string, start: number, end: number, { start: from, end: to }: Quantity): number {
  const between = end <= from ? folded.slice(end, from) : folded.slice(to, start)
  let cost = 0
  if (/\band\b/.test(between)) cost += joint
  for (const character of between) {
    if (/[。.;!?]/.test(character)) cost += 30
    else if (/[,:]/.test(character)) cost += 12
    else if (/[、与及和而]/.test(character)) cost += joint
    else cost += /[\x20-\x7e]/.test(character) ? 1 / 3 : 1
  }
  // A word leads to the number behind it rather than to the one before, unless 的 joins them.
  return cost + (end <= from || /^的/.test(between) ? 0 : 3)
}
