import type { Report } from '../source/diagnostic.ts'
import type { Source } from '../source/source.ts'
import { parseYaml } from './parse-yaml.ts'
import { readRaw } from './read-raw.ts'
import type { Raw } from './shape.ts'

/** A YAML file of another language than lectern's, as values with their places. Null when it holds nothing, undefined when it isn't YAML. */
export function readYaml(source: Source, report: Report): Raw | null | undefined {
  const parsed = parseYaml(source, report)
  if (!parsed) return undefined
  const { root, aliases } = parsed
  const document = { source, root, aliases, includes: new Map() }
  return root && readRaw(root, { document: { ...document, root }, report, read: () => undefined })
}
