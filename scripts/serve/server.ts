import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { Failure } from '../source/failure.ts'
import { refusalOf } from './local-only.ts'
import { readBody } from './read-body.ts'
import { pathOf, sendFile, sendRefusal } from './respond.ts'
import type { SiteFile } from './site.ts'

/** What a preview answers with. */
export interface Answers {
  /** The file of a path, `index.html`; undefined when there is none. */
  readonly find: (path: string) => Promise<SiteFile | undefined>
  /** What is done when one of its pages asks for it, by path; each writes its answer itself. */
  readonly actions: ReadonlyMap<string, Action>
  /** The path at which windows connect, and what then becomes of them. */
  readonly livePath: string
  readonly onWindow: (socket: WebSocket, query: URLSearchParams) => void
  /** Told of what should not have gone wrong, and did. */
  readonly onBug: (error: unknown) => void
}

export type Action = (body: unknown, response: ServerResponse) => Promise<void>

/** A preview that is being served. */
export interface PreviewServer {
  readonly port: number
  /** Ends it and all its connections. */
  readonly close: () => void
}

/** Where a preview is unless a port is asked for, or another program is there already. */
export const usualPort = 4700

const ownMachine = '127.0.0.1'

/** Windows tell nothing: what is longer than their heartbeat is not theirs. */
const mostHeard = 1024

/** Serves a preview for this machine only, at the `port` asked for, or at the usual one, or at any that is free. */
export async function servePreview(answers: Answers, port: number | null): Promise<PreviewServer> {
  const server = createServer((request, response) => {
    answer(request, response, answers, portOf(server)).catch((error) => {
      answers.onBug(error)
      if (response.headersSent) response.destroy()
      else sendRefusal(response, 500, 'something went wrong; the terminal has more')
    })
  })
  const windows = new WebSocketServer({ noServer: true, maxPayload: mostHeard, perMessageDeflate: false })
  server.on('upgrade', (request, socket, head) => connect(request, socket, head, windows, answers, portOf(server)))
  // What is no HTTP is not answered.
  server.on('clientError', (_, socket) => void socket.destroy())
  await listen(server, port)
  return {
    port: portOf(server),
    close: () => {
      for (const window of windows.clients) window.terminate()
      server.close()
      server.closeAllConnections()
    },
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { find, actions }: Answers,
  port: number,
): Promise<void> {
  // Somebody who hangs up is no trouble.
  response.on('error', () => {})
  const refusal = refusalOf(request, port)
  if (refusal !== null) return sendRefusal(response, 403, refusal)
  const path = pathOf(request)
  if (path === null) return sendRefusal(response, 400, 'this address cannot be read')
  const action = actions.get(path)
  if (action) {
    if (request.method !== 'POST') return sendRefusal(response, 405, 'this is done by POST', { Allow: 'POST' })
    const body = await readBody(request)
    if (body === undefined) return sendRefusal(response, 400, 'this cannot be read')
    return action(body, response)
  }
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return sendRefusal(response, 405, 'there is only something to read here', { Allow: 'GET, HEAD' })
  const file = await find(path)
  if (file) sendFile(request, response, path, file)
  else sendRefusal(response, 404, 'there is no such page')
}

function connect(
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  windows: WebSocketServer,
  { livePath, onWindow }: Answers,
  port: number,
): void {
  socket.on('error', () => socket.destroy())
  if (refusalOf(request, port) !== null || pathOf(request) !== livePath) {
    socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
    return
  }
  const query = new URL(request.url ?? '', 'http://localhost').searchParams
  windows.handleUpgrade(request, socket, head, (window) => {
    // Whoever sends what is no message is let go.
    window.on('error', () => window.terminate())
    onWindow(window, query)
  })
}

async function listen(server: Server, port: number | null): Promise<void> {
  try {
    await listenAt(server, port ?? usualPort)
  } catch (error) {
    if (port !== null) throw portFailure(error as NodeJS.ErrnoException, port)
    await listenAt(server, 0)
  }
}

function listenAt(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host: ownMachine, exclusive: true }, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function portFailure(error: NodeJS.ErrnoException, port: number): Error {
  const hint = {
    en: 'name another with --port, or none: then a free one is found',
    zh: '用 --port 换一个端口，或者不写：会自动找一个空闲的',
  }
  if (error.code === 'EADDRINUSE') {
    const sentence = { en: `port ${port} is taken by another program`, zh: `端口 ${port} 已被另一个程序占用` }
    return new Failure('environment', sentence, hint, error)
  }
  if (error.code === 'EACCES') {
    const sentence = { en: `port ${port} may not be used by you`, zh: `没有使用端口 ${port} 的权限` }
    return new Failure('environment', sentence, hint, error)
  }
  return error
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo | null)?.port ?? 0
}
