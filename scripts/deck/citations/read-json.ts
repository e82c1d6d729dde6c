import type { ParseError } from 'jsonc-parser'
import type { Raw } from '../../outline/shape.ts'
import type { Report } from '../../source/diagnostic.ts'
import type { Source, Span } from '../../source/source.ts'

/**
 * A JSON file as values with their places; undefined when it isn't JSON, which is reported. YAML would do as well, since JSON is a
 * part of it, but takes 3 s for 5,000 works instead of 0.1 s.
 */
export async function readJson(source: Source, report: Report): Promise<Raw | undefined> {
  const { findNodeAtLocation, parseTree } = await import('jsonc-parser')
  const errors: ParseError[] = []
  const root = parseTree(source.text, errors, { disallowComments: true, allowTrailingComma: false })
  const [error] = errors
  if (error || !root) {
    const start = Math.min(error?.offset ?? 0, Math.max(0, source.text.trimEnd().length - 1))
    report({ code: 'json-syntax', facts: {}, span: { source, start, end: start + Math.max(1, error?.length ?? 1) } })
    return undefined
  }
  const spanAt = (path: readonly (string | number)[]): Span => {
    const node = findNodeAtLocation(root, [...path])
    if (!node && path.length > 0) return spanAt(path.slice(0, -1))
    const { offset, length } = node ?? root
    return { source, start: offset, end: offset + length }
  }
  return { value: JSON.parse(source.text), span: spanAt([]), spanAt }
}
