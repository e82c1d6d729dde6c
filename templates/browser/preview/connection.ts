import type { News } from '../../../scripts/serve/messages.ts'
import { own } from './own-script.ts'

/** How long to wait before another try after a connection ended, ms: at first hardly, for a preview that is started anew. */
const waits = [100, 250, 500, 1000] as const

/** Stays connected with the preview, and hands on what it tells. Answered in order: each news waits for the one before. */
export function connect(take: (news: News) => Promise<void>, onChange: (isConnected: boolean) => void): void {
  let tries = 0
  let taking: Promise<void> = Promise.resolve()
  const open = () => {
    const query = new URLSearchParams({ page: own.path, version: own.version })
    const socket = new WebSocket(`ws://${location.host}/~lectern/live?${query}`)
    socket.addEventListener('open', () => {
      tries = 0
      onChange(true)
    })
    socket.addEventListener('message', ({ data }) => {
      const news = JSON.parse(data) as News
      taking = taking.then(() => take(news)).catch((error) => console.error(error))
    })
    socket.addEventListener('close', () => {
      onChange(false)
      setTimeout(open, waits[Math.min(tries++, waits.length - 1)])
    })
  }
  open()
}
