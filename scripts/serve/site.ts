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
  const file = site.get(path)
  return file ? Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength).toString('utf8') : ''
}
