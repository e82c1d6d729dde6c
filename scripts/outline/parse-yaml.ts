import { type Alias, Composer, isScalar, type Node } from 'yaml'
import type { Report } from '../source/diagnostic.ts'
import type { Source } from '../source/source.ts'
import { explainSyntax } from './explain-syntax.ts'
import { deepestNesting, readTokens, type TokensRead } from './read-tokens.ts'
import { resolveAliases } from './resolve-aliases.ts'
import { findUnusable } from './unusable-character.ts'

/** The values of one file; a file without any has the root null. */
export interface ParsedYaml {
  readonly root: Node | null
  readonly aliases: ReadonlyMap<Alias, Node>
}

/** YAML 1.2 → nodes. What isn't YAML, or overwhelms, is reported at its place, and yields undefined. */
export function parseYaml(source: Source, report: Report): ParsedYaml | undefined {
  const unusable = findUnusable(source.text)
  if (unusable) {
    const { facts, at } = unusable
    report({ code: 'unusable-character', facts, span: { source, start: at, end: at + 1 } })
    return undefined
  }
  const read = readTokens(source.text)
  if ('tooDeepAt' in read) {
    const span = { source, start: read.tooDeepAt, end: read.tooDeepAt + 1 }
    report({ code: 'too-deep', facts: { most: deepestNesting }, span })
    return undefined
  }
  const root = compose(source, read, report)
  if (root === undefined) return undefined
  const aliases = root === null || !read.hasAliases() ? new Map() : resolveAliases(root, source, report)
  return aliases && { root, aliases }
}

function compose(source: Source, read: TokensRead, report: Report): Node | null | undefined {
  // The library compares each key with every one before it; read-entries.ts finds the ones that repeat.
  const composer = new Composer({ prettyErrors: false, uniqueKeys: false })
  const [document, second] = composer.compose(read.tokens, true, source.text.length)
  if (!document) return null
  explainSyntax(document.errors, source, read, report)
  if (second) {
    const [start] = second.range
    const facts = { problem: 'MULTIPLE_DOCS', detail: '' }
    report({ code: 'yaml-syntax', facts, span: { source, start, end: start + 3 } })
  }
  if (second || document.errors.length > 0) return undefined
  const root = document.contents as Node | null
  return isScalar(root) && root.value === null ? null : root
}
