import { unescapeHtml } from '../deck/html.ts'
import { decodeAddress } from '../source/decode-address.ts'

/** The links inside a page. */
export interface PageLinks {
  /** The ids that there are. */
  readonly places: ReadonlySet<string>
  /** The targets of the links in each part, and, under null, of those before the first one. */
  readonly from: ReadonlyMap<string | null, readonly string[]>
}

/** Reads from a page which of its parts (elements with one of the `ids`) link to which places in it. */
export function linksIn(html: string, ids: ReadonlySet<string>): PageLinks {
  const places = new Set<string>()
  const from = new Map<string | null, string[]>()
  let part: string | null = null
  for (const [, id, target] of html.matchAll(/\sid="([^"]*)"|<a\s(?:[^>]*\s)?href="#([^"]*)"/g)) {
    if (id !== undefined) {
      places.add(unescapeHtml(id))
      if (ids.has(id)) part = id
    } else if (target) from.set(part, [...(from.get(part) ?? []), decodeAddress(unescapeHtml(target))])
  }
  return { places, from }
}

/** The id of the part in which an image stands; null when that is none. */
export function partWithImage(source: string, html: string, ids: ReadonlySet<string>): string | null {
  let part: string | null = null
  for (const [, id, image] of html.matchAll(/\sid="([^"]*)"|\ssrc="([^"]*)"/g)) {
    if (id !== undefined && ids.has(id)) part = id
    else if (image === source) return part
  }
  return null
}
