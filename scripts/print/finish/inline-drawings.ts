import { look, lookArray, lookDict, lookName, type PdfDict, type PdfFile, PdfRef, PdfStream } from '../pdf/objects.ts'
import type { PageCode } from './page-code.ts'

/**
 * Draws on the page itself what Chromium puts into a drawing of its own (a form XObject) only to clip it, such as the small
 * slides of a handout: the tags of a page do not reach into drawings. What is laid over the page as a whole, half transparent
 * for example, stays a drawing. Answers the code that is left.
 */
export function inlineDrawings(file: PdfFile, [page, ...drawings]: readonly PageCode[]): PageCode[] {
  if (!page) return []
  const left: PageCode[] = []
  for (const drawing of drawings.toReversed()) {
    const around = [page, ...drawings].filter(({ resources }) => nameOf(file, resources, drawing) !== null)
    const [user] = around
    if (around.length !== 1 || !user || !inline(file, user, drawing)) left.unshift(drawing)
  }
  return [page, ...left]
}

function nameOf(file: PdfFile, resources: PdfDict, { stream }: PageCode): string | null {
  const entries = [...lookDict(file, resources.get('XObject'))]
  return entries.find(([, value]) => value instanceof PdfRef && value.number === stream?.number)?.[0] ?? null
}

function inline(file: PdfFile, user: PageCode, drawing: PageCode): boolean {
  const name = nameOf(file, user.resources, drawing)
  const parts = user.code.split(new RegExp(`^/${name} Do$`, 'm'))
  const [before = '', after] = parts
  if (parts.length !== 2 || after === undefined) return false
  const state = [...before.matchAll(/^\/(\S+) gs$/gm)].at(-1)?.[1]
  const form = look(file, drawing.stream ?? undefined)
  if (!(form instanceof PdfStream) || form.dict.has('Matrix') || !state) return false
  if (!isPlain(file, user.resources, state) || !sharesNames(file, user.resources, drawing.resources)) return false
  const [left = 0, bottom = 0, right = 0, top = 0] = lookArray(file, form.dict.get('BBox')).map(Number)
  user.code = `${before}q\n${left} ${bottom} ${right - left} ${top - bottom} re\nW n\n${drawing.code}\nQ${after}`
  lookDict(file, user.resources.get('XObject')).delete(name ?? '')
  takeResources(file, user.resources, drawing.resources)
  return true
}

/** Whether what is drawn in a graphics state simply covers what is there. */
function isPlain(file: PdfFile, resources: PdfDict, state: string): boolean {
  const entries = lookDict(file, lookDict(file, resources.get('ExtGState')).get(state))
  const isOpaque = ['ca', 'CA'].every((key) => (entries.get(key) ?? 1) === 1)
  return isOpaque && ['Normal', null].includes(lookName(file, entries.get('BM'))) && !entries.has('SMask')
}

/** Chromium names resources after their objects, so the same name means the same everywhere. Where it does not, nothing is moved. */
function sharesNames(file: PdfFile, one: PdfDict, other: PdfDict): boolean {
  return [...other.keys()].every((kind) => {
    const known = look(file, one.get(kind))
    const theirs = look(file, other.get(kind))
    if (!(known instanceof Map) || !(theirs instanceof Map)) return true
    return [...theirs].every(([key, value]) => !known.has(key) || same(known.get(key), value))
  })
}

function same(one: unknown, other: unknown): boolean {
  return one instanceof PdfRef && other instanceof PdfRef && one.number === other.number
}

function takeResources(file: PdfFile, one: PdfDict, other: PdfDict): void {
  for (const [kind, theirs] of other) {
    const known = look(file, one.get(kind))
    const found = look(file, theirs)
    if (known instanceof Map && found instanceof Map) one.set(kind, new Map([...known, ...found]))
    else if (!one.has(kind)) one.set(kind, theirs)
  }
}
