import { resolve } from 'node:path'
import type { OpenAnswer } from '../../serve/messages.ts'
import { safeHeaders } from '../../serve/respond.ts'
import type { Action } from '../../serve/server.ts'
import { openEditor } from './open-editor.ts'

/** Opens `{path, line, column}` in the author's editor, if it is one of the files that the deck is made of. */
export function openAction(isOwn: (file: string) => boolean): Action {
  return async (body, response) => {
    const place = placeIn(body)
    if (!place || !isOwn(place.file)) return void response.writeHead(404, safeHeaders).end()
    const answer: OpenAnswer = { editor: await openEditor(place) }
    response.writeHead(200, { ...safeHeaders, 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
    response.end(JSON.stringify(answer))
  }
}

function placeIn(body: unknown) {
  const { path, line, column } = (body ?? {}) as Readonly<Record<string, unknown>>
  if (typeof path !== 'string' || !isCount(line) || !isCount(column)) return null
  return { file: resolve(path), line, column }
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0
}
