import { type Document, parseDocument, visit } from 'yaml'
import type { Report } from '../source/diagnostic.ts'
import type { Source } from '../source/source.ts'

/** The values of an outline, and where each stands. */
export interface OutlineDocument {
  readonly source: Source
  readonly yaml: Document.Parsed
}

/** YAML 1.2 → document. Every syntax error is reported as `yaml-syntax` at its place; a broken document yields undefined. */
export function parseYaml(source: Source, report: Report): OutlineDocument | undefined {
  const yaml = parseDocument(source.text, { prettyErrors: false })
  const tell = (problem: string, detail: string, [first, last]: readonly [number, number]) => {
    // Of a file that breaks off, the YAML library can name a place behind the end.
    const start = Math.min(first, source.text.length)
    const end = Math.min(Math.max(start, last), source.text.length)
    report({ code: 'yaml-syntax', facts: { problem, detail }, span: { source, start, end } })
  }
  for (const { code, message, pos } of yaml.errors) tell(code, message, pos)
  if (yaml.errors.length > 0) return undefined
  // The library reports these only where values are taken out of the document, which lectern does by itself.
  visit(yaml, {
    Alias(_, alias) {
      const [start, end] = alias.range ?? [0, 0]
      if (!alias.resolve(yaml)) tell('BAD_ALIAS', `nothing is called ${alias.source}`, [start, end])
    },
  })
  if (yaml.contents === null) {
    tell('EMPTY', 'the document is empty', [0, 0])
    return undefined
  }
  return { source, yaml }
}
