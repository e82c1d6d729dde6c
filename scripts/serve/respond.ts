import { createHash } from 'node:crypto'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { SiteFile } from './site.ts'

/** What every answer says: it is what it says it is, for this preview's own pages, and tells nobody where they are. */
export const safeHeaders: OutgoingHttpHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy': "frame-ancestors 'self'",
}

/** A file whose name tells its content, such as `fonts/x-0123456789abcdef.woff`, never changes. */
const hashedName = /[-.][0-9a-f]{8,}\.[a-z0-9]+$/

/** Sends a file of the preview, or that the browser has it already. */
export function sendFile(request: IncomingMessage, response: ServerResponse, path: string, file: SiteFile): void {
  const { bytes, type } = file
  const isPage = type.startsWith('text/html')
  const headers: OutgoingHttpHeaders = { ...safeHeaders, 'Content-Type': type }
  if (isPage) headers['Cache-Control'] = 'no-store'
  else if (hashedName.test(path)) headers['Cache-Control'] = 'public, max-age=31536000, immutable'
  else {
    headers['Cache-Control'] = 'no-cache'
    headers.ETag = tagOf(bytes)
    if (request.headers['if-none-match'] === headers.ETag) {
      response.writeHead(304, headers).end()
      return
    }
  }
  headers['Content-Length'] = bytes.byteLength
  response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : bytes)
}

/** Sends why there is nothing else. */
export function sendRefusal(
  response: ServerResponse,
  status: number,
  reason: string,
  more: OutgoingHttpHeaders = {},
): void {
  const headers = { ...safeHeaders, 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', ...more }
  response.writeHead(status, headers).end(`${reason}\n`)
}

/**
 * The path of a file that a request is for, `fonts/x.woff`; null when it can't be read. It is decoded once, and only ever looked up
 * among the files of the preview: whatever it says, it leads nowhere else.
 */
export function pathOf({ url = '' }: IncomingMessage): string | null {
  const [path = ''] = url.split(/[?#]/)
  if (!path.startsWith('/')) return null
  try {
    return decodeURIComponent(path.slice(1)) || 'index.html'
  } catch {
    return null
  }
}

const tags = new WeakMap<Uint8Array, string>()

function tagOf(bytes: Uint8Array): string {
  const known = tags.get(bytes)
  if (known) return known
  const tag = `"${createHash('sha1').update(bytes).digest('base64url')}"`
  tags.set(bytes, tag)
  return tag
}
