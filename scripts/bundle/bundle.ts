/** A file of the bundle and its media type. */
export interface BundleFile {
  readonly bytes: Uint8Array
  readonly type: string
}

/** Everything a build writes, a preview serves and a browser prints: path → file, in memory. */
export type Bundle = ReadonlyMap<string, BundleFile>

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  ttf: 'font/ttf',
  otf: 'font/otf',
  woff: 'font/woff',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  avif: 'image/avif',
}

/** A file of the bundle; its type follows from its path. */
export function bundleFile(path: string, content: string | Uint8Array): readonly [string, BundleFile] {
  const type = types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
  return [path, { bytes: typeof content === 'string' ? Buffer.from(content) : content, type }]
}

/** A file that is in the bundle; that it lacks one is a bug, and thrown. */
export function fileAt(path: string, bundle: Bundle): BundleFile {
  const file = bundle.get(path)
  if (!file) throw new Error(`a page links to "${path}", which is not in the bundle`)
  return file
}

/** What a file of the bundle says. */
export function textAt(path: string, bundle: Bundle): string {
  return Buffer.from(fileAt(path, bundle).bytes).toString('utf8')
}
