import { type Document, parseDocument } from 'yaml'
import type { Report } from '../source/diagnostic.ts'
import type { Source, Span } from '../source/source.ts'

/** The values of an outline, and where each stands. */
export interface OutlineDocument {
  readonly source: Source
  readonly yaml: Document.Parsed
}

/** YAML 1.2 → document. Every syntax error is reported as `yaml-syntax` at its place; a broken document yields undefined. */
export function parseYaml(source: Source, report: Report): OutlineDocument | undefined {
  const yaml = parseDocument(source.text, { prettyErrors: false })
  for (const error of yaml.errors) {
    report({
      severity: 'error',
      code: 'yaml-syntax',
      message: `YAML cannot be read here: ${sentence(error.message)}`,
      span: spanAt(source, error.pos),
      hint: hintFor(error.code),
    })
  }
  if (yaml.errors.length > 0) return undefined
  if (yaml.contents === null) {
    report({
      severity: 'error',
      code: 'yaml-syntax',
      message: 'the outline is empty',
      span: spanAt(source, [0, 0]),
      hint: 'begin with a title and slides',
    })
    return undefined
  }
  return { source, yaml }
}

function spanAt(source: Source, [start, end]: readonly [number, number]): Span {
  return { source, start, end: Math.max(end, start) }
}

function sentence(message: string): string {
  const bare = message.replace(/\.$/, '')
  return bare.charAt(0).toLowerCase() + bare.slice(1)
}

function hintFor(code: string): string | null {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'indent with spaces, not with tabs'
    case 'BAD_INDENT':
      return 'align the key with its siblings'
    case 'DUPLICATE_KEY':
      return 'keep one of the two keys'
    case 'MISSING_CHAR':
      return 'close the quotation mark or bracket, or add the missing colon'
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return 'put quotation marks around text that holds a colon'
    default:
      return null
  }
}
