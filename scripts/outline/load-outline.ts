import { dirname, relative, resolve } from 'node:path'
import type { Node } from 'yaml'
import type { Report } from '../source/diagnostic.ts'
import type { Files, Unreadable } from '../source/files.ts'
import { isInside } from '../source/is-inside.ts'
import { type Memory, noMemory } from '../source/memory.ts'
import { recallReported } from '../source/recall-reported.ts'
import type { Source, Span } from '../source/source.ts'
import { checkIncludes } from './check-includes.ts'
import { findIncludes, pathIn } from './find-includes.ts'
import { holdsNothing, tagSpan } from './include-tag.ts'
import { nodeSpan } from './node-span.ts'
import type { LoadedDocument, OutlineDocument } from './outline-document.ts'
import { type ParsedYaml, parseYaml } from './parse-yaml.ts'

/** What became of a file: null when it holds nothing, undefined when it isn't YAML, which has been reported. */
type Answer = LoadedDocument | Unreadable | null | undefined

interface Loading {
  readonly files: Files
  readonly report: Report
  /** The outline's own, where it really is: nothing outside of it is read. */
  readonly folder: string
  /** By real path. */
  readonly answers: Map<string, Answer>
  readonly memory: Memory
}

/** An `!include` and one of the files that it names. */
interface Request {
  readonly from: LoadedDocument
  readonly node: Node
  readonly span: Span
  readonly path: string
  readonly realPath: string
}

/** An outline's file and all that it includes, each file once. What can't be had is reported, and undefined if nothing is left. */
export async function loadOutline(
  path: string,
  files: Files,
  report: Report,
  memory: Memory = noMemory,
): Promise<OutlineDocument | undefined> {
  const [source, folder, realPath] = await Promise.all([
    files.read(path),
    files.realPath(dirname(path)),
    files.realPath(path),
  ])
  if (isUnreadable(source)) {
    report({ code: 'unreadable-file', facts: { ...source, isIncluded: false }, span: null })
    return undefined
  }
  const document = parseFile(path, source, report)
  if (!document) return undefined
  const loading = { files, report, folder, answers: new Map([[realPath, document]]), memory }
  await loadIncludes([document], loading)
  return checkIncludes(document, report) ? document : undefined
}

/** The outline's own file, before anything is included. A file that holds nothing, or no YAML, is reported. */
export function parseFile(path: string, source: Source, report: Report): LoadedDocument | undefined {
  const document = documentOf(path, source, parseYaml(source, report))
  if (document) return document
  if (document === null) {
    report({ code: 'yaml-syntax', facts: { problem: 'EMPTY', detail: '' }, span: { source, start: 0, end: 0 } })
  }
  return undefined
}

/** The files that documents name, side by side, then the files that those name. */
async function loadIncludes(documents: readonly LoadedDocument[], loading: Loading): Promise<void> {
  const requests = await findRequests(documents, loading)
  const fresh = new Map(
    requests.filter(({ realPath }) => !loading.answers.has(realPath)).map(({ realPath, path }) => [realPath, path]),
  )
  const read = await Promise.all(
    [...fresh].map(async ([realPath, path]) => ({ realPath, path, source: await loading.files.read(path) })),
  )
  for (const { realPath, path, source } of read) {
    loading.answers.set(realPath, isUnreadable(source) ? source : await parseIncluded(path, source, loading))
  }
  for (const request of requests) connect(request, loading)
  const found = read.map(({ realPath }) => loading.answers.get(realPath)).filter(isDocument)
  if (found.length > 0) await loadIncludes(found, loading)
}

async function findRequests(documents: readonly LoadedDocument[], loading: Loading): Promise<readonly Request[]> {
  const named = documents.flatMap((document) => filesNamedIn(document, loading.report))
  const requests = await Promise.all(
    named.map(async (name) => ({ ...name, realPath: await loading.files.realPath(name.path) })),
  )
  return requests.filter(({ realPath, span }) => {
    if (isInside(realPath, loading.folder)) return true
    const path = relative(loading.folder, realPath)
    loading.report({
      code: 'include-outside',
      facts: { path: span.source.text.slice(span.start, span.end) || path },
      span,
    })
    return false
  })
}

function filesNamedIn(from: LoadedDocument, report: Report): readonly Omit<Request, 'realPath'>[] {
  return findIncludes(from).flatMap(({ node, names }) => {
    from.includes.set(node, [])
    return names.flatMap((name) => {
      const path = pathIn(name)
      const named = nodeSpan(name, from.source)
      const span = named.end > named.start ? named : tagSpan(node, from.source)
      if (path !== undefined) return [{ from, node, span, path: resolve(dirname(from.path), path) }]
      report({ code: 'wrong-type', facts: { expected: { type: 'path' }, found: { type: 'nothing' } }, span })
      return []
    })
  })
}

function connect({ from, node, span, realPath }: Request, { answers, report }: Loading): void {
  const answer = answers.get(realPath)
  if (answer === null || (isDocument(answer) && holdsNothing(answer.root))) {
    report({ code: 'empty-include', facts: { path: textAt(span) }, span })
  } else if (isDocument(answer)) from.includes.get(node)?.push({ span, document: answer })
  else if (answer) report({ code: 'unreadable-file', facts: { ...answer, isIncluded: true }, span })
}

/** Of a talk in several files, most are as they were. An outline itself is what is edited: it would be remembered in vain. */
async function parseIncluded(path: string, source: Source, { memory, report }: Loading): Promise<Answer> {
  const parsed = await recallReported(memory, 'included file', [source], report, (report) => parseYaml(source, report))
  return documentOf(path, source, parsed)
}

function documentOf(path: string, source: Source, parsed: ParsedYaml | undefined): LoadedDocument | null | undefined {
  if (!parsed) return undefined
  const { root, aliases } = parsed
  return root === null ? null : { path, source, root, aliases, includes: new Map() }
}

function isUnreadable(answer: Source | Unreadable): answer is Unreadable {
  return 'reason' in answer
}

function isDocument(answer: Answer): answer is LoadedDocument {
  return answer !== null && answer !== undefined && 'root' in answer
}

function textAt({ source, start, end }: Span): string {
  return source.text.slice(start, end)
}
