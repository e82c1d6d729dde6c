import type { Report } from '../source/diagnostic.ts'
import type { Source } from '../source/source.ts'
import { checkMarkup } from './check-markup.ts'
import { checkMeaning } from './check-meaning.ts'
import { parseYaml } from './parse-yaml.ts'
import { type LocatedOutline, outlineShape } from './schema.ts'
import { validate } from './validate.ts'

/**
 * An outline file → the typed outline, with everything that is wrong in it reported: undefined when it isn't YAML.
 * When an error was reported, the answer has gaps and is good for nothing but further checks.
 */
export function parseOutline(source: Source, report: Report): LocatedOutline | undefined {
  const document = parseYaml(source, report)
  if (!document) return undefined
  const outline = validate(document, outlineShape, report)
  checkMeaning(outline, report)
  checkMarkup(outline, report)
  return outline
}
