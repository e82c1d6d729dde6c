import { look, lookDict, type PdfDict, type PdfFile, PdfRef, PdfStream, type PdfValue } from '../pdf/objects.ts'
import { serialize } from '../pdf/serialize.ts'
import type { PageCode } from './page-code.ts'

/**
 * Names the fonts, states and drawings that pages use in the order in which they use them, and leaves out what none uses.
 * Chromium names them after its objects, whose numbers differ from print to print. Equal ones become one.
 */
export function nameResources(file: PdfFile, codes: readonly PageCode[]): void {
  const names = new Map<string, Named>()
  for (const place of codes) {
    const found = new Map([...place.resources].flatMap(([kind, entries]) => namesIn(file, kind, entries)))
    const used = new Map<string, Named>()
    place.code = place.code.replace(/^\/(\w+)(?= )/gm, (word, old) => {
      const resource = found.get(old)
      if (!resource) return word
      const known = used.get(old) ?? named(file, resource, old, names)
      used.set(old, known)
      return `/${known.name}`
    })
    setResources(file, place, new Set(used.values()))
  }
}

interface Resource {
  readonly kind: string
  readonly value: PdfValue
}

interface Named extends Resource {
  readonly name: string
}

function namesIn(file: PdfFile, kind: string, entries: PdfValue): (readonly [string, Resource])[] {
  const found = look(file, entries)
  return found instanceof Map ? [...found].map(([name, value]) => [name, { kind, value }] as const) : []
}

function named(file: PdfFile, resource: Resource, old: string, names: Map<string, Named>): Named {
  const same = signature(file, resource.kind, resource.value)
  const known = names.get(same) ?? { ...resource, name: `${old.replace(/\d+$/, '')}${names.size + 1}` }
  names.set(same, known)
  return known
}

/** What is the same under any name: states of the same content, and otherwise the object itself. */
function signature(file: PdfFile, kind: string, value: PdfValue): string {
  const found = look(file, value)
  return `${kind} ${serialize(kind === 'ExtGState' ? found : value, (ref) => finalNumber(file, ref))}`
}

function finalNumber(file: PdfFile, ref: PdfRef): number {
  const there = file.objects.get(ref.number)
  return there instanceof PdfRef ? finalNumber(file, there) : ref.number
}

function setResources(file: PdfFile, { page, stream }: PageCode, used: ReadonlySet<Named>): void {
  const resources: PdfDict = new Map()
  for (const { kind, name, value } of used) {
    const entries = resources.get(kind)
    if (entries instanceof Map) entries.set(name, value)
    else resources.set(kind, new Map([[name, value]]))
  }
  const drawing = stream && look(file, stream)
  const owner = drawing instanceof PdfStream ? drawing.dict : lookDict(file, page)
  owner.set('Resources', resources)
}
