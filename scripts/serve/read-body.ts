import type { IncomingMessage } from 'node:http'

/** More than any of the preview's own pages sends, in bytes: the measures of a thousand slides with something wrong on each take half. */
const mostBytes = 2_000_000

/** The JSON that a request brings; undefined when it is none, or too long. */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  if (!request.headers['content-type']?.startsWith('application/json')) return undefined
  const pieces: Buffer[] = []
  let length = 0
  try {
    for await (const piece of request) {
      length += piece.length
      if (length > mostBytes) return undefined
      pieces.push(piece)
    }
    return JSON.parse(Buffer.concat(pieces).toString('utf8'))
  } catch {
    // Half a request, or no JSON.
    return undefined
  }
}
