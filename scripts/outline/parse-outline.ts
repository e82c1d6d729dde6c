import type { Report } from '../source/diagnostic.ts'
import type { Source } from '../source/source.ts'
import { checkMarkup } from './check-markup.ts'
import { checkMeaning } from './check-meaning.ts'
import { parseYaml } from './parse-yaml.ts'
import { type LocatedOutline, outlineShape } from './schema.ts'
import { validate } from './validate.ts'

/** An outline file → the typed outline. Undefined when something is wrong that later stages can't do without; what, is reported. */
export function parseOutline(source: Source, report: Report): LocatedOutline | undefined {
  const document = parseYaml(source, report)
  const outline = document && validate(document, outlineShape, report)
  if (outline) {
    checkMeaning(outline, report)
    checkMarkup(outline, report)
  }
  return outline
}
