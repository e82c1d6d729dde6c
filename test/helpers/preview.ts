import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { WebSocket } from 'ws'
import type { News } from '../../scripts/serve/messages.ts'
import { type Surroundings, startLectern } from './lectern.ts'
import { until } from './print.ts'

/** A preview that runs, as a process of its own. */
export interface RunningPreview {
  readonly child: ChildProcess
  readonly port: number
  /** `http://127.0.0.1:4700/` */
  readonly address: string
  /** What it has said so far. */
  readonly said: () => string
}

/** Starts a preview of `outline.yaml` in a folder, at any free port, hands it to `use` and ends it as Ctrl+C does. */
export async function usePreview<T>(
  folder: string,
  { words = [], env = {} }: { readonly words?: readonly string[]; readonly env?: Surroundings['env'] },
  use: (preview: RunningPreview) => Promise<T>,
): Promise<T> {
  const child = startLectern(['preview', ...words], { cwd: folder, env })
  const ended = once(child, 'close')
  try {
    return await use(await announced(child))
  } finally {
    child.kill('SIGINT')
    await ended
  }
}

async function announced(child: ChildProcess): Promise<RunningPreview> {
  let [results, talk] = ['', '']
  child.stdout?.on('data', (piece) => {
    results += piece
  })
  child.stderr?.on('data', (piece) => {
    talk += piece
  })
  await until(() => results.includes('\n') || child.exitCode !== null)
  const address = results.trim()
  if (!address.startsWith('http')) throw new Error(`no preview: ${talk}`)
  return { child, address, port: Number(new URL(address).port), said: () => talk }
}

/** A window that is no browser: it notes what it is told. */
export interface ToldWindow {
  readonly socket: WebSocket
  readonly news: News[]
}

/** Connects a window with a preview; it shows a version of a page that nobody knows, unless one is given. */
export async function openWindow({ port }: RunningPreview, page = 'index.html', version = ''): Promise<ToldWindow> {
  const query = new URLSearchParams({ page, version })
  const origin = `http://127.0.0.1:${port}`
  const socket = new WebSocket(`ws://127.0.0.1:${port}/~lectern/live?${query}`, { origin })
  const news: News[] = []
  socket.on('message', (data) => void news.push(JSON.parse(data.toString())))
  await once(socket, 'open')
  return { socket, news }
}

/** Saves as `sed -i`, vim and others do: beside, then in its place. */
export type Save = (folder: string, text: string) => Promise<void>

/** Long enough for anything that would still come to come, ms. */
export const quietMs = 400

export const quiet = () => sleep(quietMs)

/** Writes the outline as most editors do. */
export const save: Save = (folder, text) => writeFile(join(folder, 'outline.yaml'), text)
