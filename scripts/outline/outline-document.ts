import type { Alias, Node } from 'yaml'
import type { Source, Span } from '../source/source.ts'

/** The values of an outline, or of a file that it includes, and where each stands. */
export interface OutlineDocument {
  readonly source: Source
  readonly root: Node
  /** What each alias stands for; one that names nothing is missing. */
  readonly aliases: ReadonlyMap<Alias, Node>
  /** What each `!include` in a list of slides brings in; what could not be had is left out, and has been reported. */
  readonly includes: ReadonlyMap<Node, readonly Included[]>
}

/** A file that an `!include` names, and where it is named. */
export interface Included {
  readonly span: Span
  readonly document: OutlineDocument
}

/** A document and all that it brings in, each once, the document first. */
export function sourcesOf(document: OutlineDocument): ReadonlySet<Source> {
  const seen = new Set<OutlineDocument>([document])
  for (const { includes } of seen) {
    for (const included of includes.values()) for (const { document } of included) seen.add(document)
  }
  return new Set([...seen].map(({ source }) => source))
}

/** A document whose includes are still being found. */
export interface LoadedDocument extends OutlineDocument {
  readonly path: string
  readonly includes: Map<Node, LoadedInclude[]>
}

/** A file that an `!include` of such a document names. */
export interface LoadedInclude extends Included {
  readonly document: LoadedDocument
}
