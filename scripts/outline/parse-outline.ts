import type { Report } from '../source/diagnostic.ts'
import type { Source } from '../source/source.ts'
import { checkMarkup } from './check-markup.ts'
import { checkMeaning } from './check-meaning.ts'
import type { OutlineDocument } from './outline-document.ts'
import { type LocatedOutline, outlineShape } from './schema.ts'
import { validate } from './validate.ts'

/**
 * A document and what it includes → the typed outline, with everything that is wrong in it reported.
 * When an error was reported, the answer has gaps and is good for nothing but further checks.
 */
export function parseOutline(document: OutlineDocument, report: Report): LocatedOutline {
  const tell = onceEach(report)
  const outline = validate(document, outlineShape, tell)
  checkMeaning(outline, tell)
  checkMarkup(outline, tell)
  return outline
}

/** What an alias stands for is read wherever the alias is, and a file wherever it is included; its mistakes are told once. */
function onceEach(report: Report): Report {
  const told = new Map<Source | null, Set<string>>()
  return (diagnostic) => {
    const { code, facts, span } = diagnostic
    const source = span?.source ?? null
    const known = told.get(source) ?? new Set()
    const name = `${code} ${span?.start} ${span?.end} ${JSON.stringify(facts)}`
    if (!known.has(name)) report(diagnostic)
    told.set(source, known.add(name))
  }
}
