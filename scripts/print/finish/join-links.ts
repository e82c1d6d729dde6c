import { lookArray, lookDict, type PdfDict, type PdfFile, type PdfRef } from '../pdf/objects.ts'
import { serialize } from '../pdf/serialize.ts'
import { type LinkedObject, type Tag, tagsIn } from './tag-tree.ts'

/**
 * Makes one area of the many that a line of a link has: Chromium lays one over each run of its text, and an address may part
 * behind any of its slashes. Pages lose the annotations that are no longer needed.
 */
export function joinLinks(file: PdfFile, root: Tag, pages: readonly PdfRef[]): void {
  const dropped = new Set<number>()
  for (const tag of tagsIn(root)) {
    const areas = tag.kids.filter((kid): kid is LinkedObject => kid.kind === 'object')
    let last: LinkedObject | null = null
    for (const area of areas) {
      if (last && extend(file, last, area)) dropped.add(area.object.number)
      else last = area
    }
    tag.kids = tag.kids.filter((kid) => kid.kind !== 'object' || !dropped.has(kid.object.number))
  }
  for (const page of pages) {
    const entries = lookDict(file, page)
    const left = lookArray(file, entries.get('Annots')).filter((ref) => !dropped.has((ref as PdfRef).number))
    if (left.length > 0) entries.set('Annots', [...left])
  }
}

/** Lets one area reach over the next, when it lies on the same line, touches it and leads to the same place. */
function extend(file: PdfFile, one: LinkedObject, other: LinkedObject): boolean {
  const [first, next] = [lookDict(file, one.object), lookDict(file, other.object)]
  const [left = 0, bottom = 0, right = 0, top = 0] = lookArray(file, first.get('Rect')).map(Number)
  const [nextLeft = 0, nextBottom = 0, nextRight = 0, nextTop = 0] = lookArray(file, next.get('Rect')).map(Number)
  const isOnLine = bottom === nextBottom && top === nextTop && Math.abs(nextLeft - right) <= 1
  if (!isOnLine || one.page.number !== other.page.number || goal(first) !== goal(next)) return false
  first.set('Rect', [left, bottom, Math.max(right, nextRight), top])
  return true
}

function goal(link: PdfDict): string {
  return ['A', 'Dest'].map((key) => serialize(link.get(key) ?? null, ({ number }) => number)).join()
}
