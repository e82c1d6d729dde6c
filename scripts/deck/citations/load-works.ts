import { extname } from 'node:path'
import { readYaml } from '../../outline/read-yaml.ts'
import type { LocatedOutline } from '../../outline/schema.ts'
import type { Raw, Text } from '../../outline/shape.ts'
import type { Report } from '../../source/diagnostic.ts'
import type { Files } from '../../source/files.ts'
import { type Memory, noMemory } from '../../source/memory.ts'
import { recallReported } from '../../source/recall-reported.ts'
import { placeOf, type Source } from '../../source/source.ts'
import { readNeighbour } from '../read-neighbour.ts'
import { withMarkdownTitles } from './markdown-titles.ts'
import { type LocatedWork, readWork } from './read-work.ts'

/**
 * The works that an outline can cite, as CSL-JSON: those under `references:`, then those of its bibliographies. What can't be read, has
 * no id, or takes an id that is taken is reported; what else is wrong with a work, `checkWorks` tells.
 */
export async function loadWorks(
  outline: LocatedOutline,
  outlinePath: string,
  files: Files,
  report: Report,
  memory: Memory = noMemory,
): Promise<readonly LocatedWork[]> {
  const loaded = await Promise.all(
    outline.bibliography.map((path) => loadBibliography(path, outlinePath, files, report, memory)),
  )
  const inline = outline.references.flatMap((raw) => readWork(withMarkdownTitles(raw), true, report) ?? [])
  const fromFiles = loaded.flat().flatMap((raw) => readWork(raw, false, report) ?? [])
  return withoutRepeated([...inline, ...fromFiles], report)
}

async function loadBibliography(
  path: Text,
  outlinePath: string,
  files: Files,
  report: Report,
  memory: Memory,
): Promise<readonly Raw[]> {
  const read = readers[extname(path.value).toLowerCase()]
  if (!read) {
    report({ code: 'unknown-bibliography', facts: { path: path.value }, span: path.span })
    return []
  }
  const source = await readNeighbour(path, outlinePath, files, report)
  return source ? recallReported(memory, 'bibliography file', [source], report, (report) => read(source, report)) : []
}

type Reader = (source: Source, report: Report) => Promise<readonly Raw[]>

/** By the ending of a file's name. */
const readers: Readonly<Record<string, Reader>> = {
  '.json': async (source, report) => {
    const { readJson } = await import('./read-json.ts')
    return listIn(await readJson(source, report), report)
  },
  '.yaml': async (source, report) => listIn(readYaml(source, report), report).map(withMarkdownTitles),
  '.yml': async (source, report) => listIn(readYaml(source, report), report).map(withMarkdownTitles),
  '.bib': async (source, report) => {
    const { readBibtex } = await import('./read-bibtex.ts')
    return readBibtex(source, report)
  },
}

/** The entries of a list, or of the list under `references`. */
function listIn(raw: Raw | null | undefined, report: Report): readonly Raw[] {
  if (!raw) return []
  const { value, spanAt } = raw
  const isWrapped = typeof value === 'object' && value !== null && 'references' in value
  const list = isWrapped ? value.references : value
  const path = isWrapped ? ['references'] : []
  if (Array.isArray(list)) return list.map((_, index) => inside(list[index], [...path, index], raw))
  const facts = {
    expected: { type: 'list', least: 1, most: Number.POSITIVE_INFINITY },
    found: { type: 'map', isText: false },
  } as const
  report({ code: 'wrong-type', facts, span: { ...spanAt(path), end: spanAt(path).start + 1 } })
  return []
}

function inside(value: unknown, path: readonly (string | number)[], { spanAt }: Raw): Raw {
  return { value, span: spanAt(path), spanAt: (rest) => spanAt([...path, ...rest]) }
}

/** Works whose ids are new. */
function withoutRepeated(works: readonly LocatedWork[], report: Report): readonly LocatedWork[] {
  const first = new Map<string, LocatedWork>()
  return works.filter((work) => {
    const other = first.get(work.item.id)
    if (!other) first.set(work.item.id, work)
    else {
      const { source, start } = other.span
      const path = source === work.span.source ? null : source.path
      const facts = { id: work.item.id, line: placeOf(source, start).line, path }
      report({ code: 'duplicate-work', facts, span: work.placeOf('id') })
    }
    return !other
  })
}
