import { once } from 'node:events'
import { request } from 'node:http'
import { connect, createServer, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { type PreviewServer, servePreview } from '../../scripts/serve/server.ts'
import type { SiteFile } from '../../scripts/serve/site.ts'
import { Failure } from '../../scripts/source/failure.ts'

const files = new Map<string, SiteFile>([
  ['index.html', { bytes: Buffer.from('<p>甲</p>'), type: 'text/html; charset=utf-8' }],
  ['fonts/a-0123456789ab.ttf', { bytes: Buffer.from('font'), type: 'font/ttf' }],
  ['deck.css', { bytes: Buffer.from('a {}'), type: 'text/css' }],
])
const bugs: unknown[] = []
let server: PreviewServer
let windows = 0
let done: unknown[] = []

beforeAll(async () => {
  const answers = {
    find: async (path: string) => {
      if (path === 'bug') throw new Error('a bug')
      return files.get(path)
    },
    actions: new Map([
      [
        '~lectern/act',
        async (body: unknown, response: import('node:http').ServerResponse) => {
          done.push(body)
          response.end('done')
        },
      ],
    ]),
    livePath: '~lectern/live',
    onWindow: () => void windows++,
    onBug: (bug: unknown) => void bugs.push(bug),
  }
  const free = createServer().listen(0, '127.0.0.1')
  await once(free, 'listening')
  const { port } = free.address() as { port: number }
  free.close()
  await once(free, 'close')
  server = await servePreview(answers, port)
})

afterAll(() => server.close())

interface Ask {
  readonly path?: string
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

async function ask({ path = '/', method = 'GET', headers = {}, body }: Ask) {
  const own = { host: `127.0.0.1:${server.port}` }
  const asked = request({ port: server.port, host: '127.0.0.1', path, method, headers: { ...own, ...headers } })
  asked.end(body)
  const [response] = await once(asked, 'response')
  let text = ''
  for await (const piece of response) text += piece
  return { status: response.statusCode as number, headers: response.headers as Record<string, string>, text }
}

const own = () => ({ origin: `http://127.0.0.1:${server.port}`, 'content-type': 'application/json' })

test('answers its own machine with what it has, and says how to treat it', async () => {
  const page = await ask({})
  expect([page.status, page.text]).toEqual([200, '<p>甲</p>'])
  expect(page.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'content-security-policy': "frame-ancestors 'self'",
  })
  expect((await ask({ path: '/fonts/a-0123456789ab.ttf' })).headers['cache-control']).toContain('immutable')
  const sheet = await ask({ path: '/deck.css?v=1' })
  expect(sheet.headers['cache-control']).toBe('no-cache')
  expect((await ask({ path: '/deck.css', headers: { 'if-none-match': sheet.headers.etag ?? '' } })).status).toBe(304)
  expect(await ask({ method: 'HEAD' })).toMatchObject({ status: 200, text: '' })
  expect((await ask({ headers: { host: `localhost:${server.port}` } })).status).toBe(200)
})

describe('refuses', () => {
  const post = { method: 'POST', path: '/~lectern/act', body: '{}' }
  test.each<[string, () => Ask, number]>([
    ['the name of another machine', () => ({ headers: { host: 'evil.example' } }), 403],
    ['a name that was made to lead here', () => ({ headers: { host: `evil.example:${server.port}` } }), 403],
    ['its name with another port', () => ({ headers: { host: '127.0.0.1:1' } }), 403],
    ['a page of another site', () => ({ headers: { 'sec-fetch-site': 'cross-site' } }), 403],
    ['a page of another program on this machine', () => ({ headers: { 'sec-fetch-site': 'same-site' } }), 403],
    ['to act without an origin', () => ({ ...post, headers: { 'content-type': 'application/json' } }), 403],
    ['to act for another origin', () => ({ ...post, headers: { ...own(), origin: 'http://evil.example' } }), 403],
    ['to act for no origin', () => ({ ...post, headers: { ...own(), origin: 'null' } }), 403],
    ['to act by GET', () => ({ path: post.path, headers: own() }), 405],
    ['to act on a form', () => ({ ...post, headers: { ...own(), 'content-type': 'text/plain' } }), 400],
    ['to act on what is no JSON', () => ({ ...post, headers: own(), body: '{' }), 400],
    ['to read by POST', () => ({ method: 'POST', headers: own() }), 405],
    ['to be written to', () => ({ method: 'PUT', path: '/index.html', headers: own() }), 405],
    ['a folder above', () => ({ path: '/../package.json' }), 404],
    ['a folder above, escaped', () => ({ path: '/%2e%2e/package.json' }), 404],
    ['a folder above, escaped twice', () => ({ path: '/%252e%252e%252fpackage.json' }), 404],
    ['a folder above, with backslashes', () => ({ path: '/..%5cpackage.json' }), 404],
    ['a path of the machine', () => ({ path: '//etc/passwd' }), 404],
    ['a path with a zero', () => ({ path: '/index.html%00' }), 404],
    ['half an escape', () => ({ path: '/%E5%' }), 400],
    ['to be a proxy', () => ({ path: 'http://evil.example/' }), 400],
  ])('%s', async (_, asked, status) => {
    done = []
    expect((await ask(asked())).status).toBe(status)
    expect(done).toEqual([])
  })
})

test('does what its own pages ask for', async () => {
  done = []
  const answer = await ask({ path: '/~lectern/act', method: 'POST', headers: own(), body: '{"a":1}' })
  expect([answer.text, done]).toEqual(['done', [{ a: 1 }]])
})

test.each([
  ['its own pages', () => `http://127.0.0.1:${server.port}`, '/~lectern/live', true],
  ['another site', () => 'http://evil.example', '/~lectern/live', false],
  ['another program on this machine', () => 'http://127.0.0.1:1', '/~lectern/live', false],
  ['nobody', () => undefined, '/~lectern/live', false],
  ['its own pages at another place', () => `http://127.0.0.1:${server.port}`, '/', false],
])('as a live connection, answers %s: %#', async (_, origin, path, isWelcome) => {
  const before = windows
  const from = origin()
  const socket = new WebSocket(`ws://127.0.0.1:${server.port}${path}`, from === undefined ? {} : { origin: from })
  const opened = await new Promise((done) => socket.on('open', () => done(true)).on('error', () => done(false)))
  expect([opened, windows - before]).toEqual([isWelcome, isWelcome ? 1 : 0])
  socket.terminate()
})

test('outlives those who hang up, talk nonsense, or meet a bug', async () => {
  const say = async (text: string) => {
    const socket: Socket = connect(server.port, '127.0.0.1')
    socket.on('error', () => {})
    await once(socket, 'connect')
    socket.write(text)
    return socket
  }
  const host = `Host: 127.0.0.1:${server.port}\r\n`
  const hello = `GET /~lectern/live HTTP/1.1\r\n${host}Origin: http://127.0.0.1:${server.port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`
  const post = `POST /~lectern/act HTTP/1.1\r\n${host}Origin: http://127.0.0.1:${server.port}\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"half`
  for (const text of [
    'nonsense\r\n\r\n',
    `GET / HTTP/1.1\r\n${host}\r\n`,
    post,
    hello,
    `${hello}\xff\xff\xff\xff\xff`,
  ]) {
    const socket = await say(text)
    await new Promise((done) => setTimeout(done, 20))
    socket.resetAndDestroy()
  }
  expect((await ask({ path: '/bug' })).status).toBe(500)
  expect(bugs).toMatchObject([{ message: 'a bug' }])
  expect((await ask({})).status).toBe(200)
})

test('says that a port is taken', async () => {
  const again = servePreview({ ...({} as Parameters<typeof servePreview>[0]) }, server.port)
  await expect(again).rejects.toBeInstanceOf(Failure)
  await expect(again).rejects.toMatchObject({
    kind: 'environment',
    message: `port ${server.port} is taken by another program`,
  })
})
