import { PdfString, type PdfValue } from '../pdf/objects.ts'
import { type Tag, tagsIn } from './tag-tree.ts'

/**
 * Numbers the tags that others refer to, such as the heads of a table, in reading order; the others lose their number.
 * Chromium numbers them in the order in which it happened to come across them, which differs from print to print.
 */
export function numberTags(root: Tag): void {
  const tags = tagsIn(root)
  const referredTo = new Set(tags.flatMap((tag) => stringsIn(tag.facts.get('A') ?? null)))
  const numbers = new Map<string, PdfString>()
  for (const { facts } of tags) {
    const id = facts.get('ID')
    if (!(id instanceof PdfString)) continue
    facts.delete('ID')
    if (!referredTo.has(id.bytes)) continue
    // Of one length, because readers look them up in alphabetical order.
    const number = new PdfString(`tag${String(numbers.size + 1).padStart(6, '0')}`)
    numbers.set(id.bytes, number)
    facts.set('ID', number)
  }
  for (const { facts } of tags) {
    const attributes = facts.get('A')
    if (attributes !== undefined) facts.set('A', renumbered(attributes, numbers))
  }
}

function stringsIn(value: PdfValue): string[] {
  if (value instanceof PdfString) return [value.bytes]
  if (Array.isArray(value)) return value.flatMap(stringsIn)
  return value instanceof Map ? [...value.values()].flatMap(stringsIn) : []
}

function renumbered(value: PdfValue, numbers: ReadonlyMap<string, PdfString>): PdfValue {
  if (value instanceof PdfString) return numbers.get(value.bytes) ?? value
  if (Array.isArray(value)) return value.map((part) => renumbered(part, numbers))
  return value instanceof Map ? new Map([...value].map(([key, part]) => [key, renumbered(part, numbers)])) : value
}
