import { createHash } from 'node:crypto'

/** A file as it is sent. */
export interface SiteFile {
  readonly bytes: Uint8Array
  /** Its media type, such as `text/html; charset=utf-8`. */
  readonly type: string
}

/** Everything that there is to be shown: path → file, in memory. */
export type Site = ReadonlyMap<string, SiteFile>

/** What a file of the site says; the empty text when it isn't there. */
export function textAt(path: string, site: Site): string {
  return factsAt(path, site).text
}

/** A short name for what a file of the site says. */
export function digestAt(path: string, site: Site): string {
  return factsAt(path, site).digest
}

interface Facts {
  readonly text: string
  readonly digest: string
}

const nothing: Facts = { text: '', digest: '' }

/** From one version of a site to the next, most files are the very same. */
const known = new WeakMap<Uint8Array, Facts>()

function factsAt(path: string, site: Site): Facts {
  const bytes = site.get(path)?.bytes
  if (!bytes) return nothing
  const facts = known.get(bytes) ?? {
    text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'),
    digest: createHash('sha1').update(bytes).digest('base64url').slice(0, 16),
  }
  known.set(bytes, facts)
  return facts
}
