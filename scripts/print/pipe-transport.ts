import type { Readable, Writable } from 'node:stream'
import type { ConnectionTransport } from 'puppeteer'

/** Speaks the DevTools protocol over the two pipes of a browser that was started with `--remote-debugging-pipe`. */
export function pipeTransport(toBrowser: Writable, fromBrowser: Readable): ConnectionTransport {
  const transport: ConnectionTransport = {
    send: (message) => {
      // A browser that fails to start is gone before anyone listens for it.
      if (fromBrowser.closed) setImmediate(() => transport.onclose?.())
      else toBrowser.write(`${message}\0`)
    },
    close: () => {
      toBrowser.destroy()
      fromBrowser.destroy()
    },
  }
  onMessages(fromBrowser, (message) => transport.onmessage?.(message))
  fromBrowser.on('close', () => transport.onclose?.())
  // A browser that dies breaks its pipes; that it died is told by the process itself.
  for (const pipe of [toBrowser, fromBrowser]) pipe.on('error', () => {})
  return transport
}

function onMessages(stream: Readable, answer: (message: string) => void): void {
  let pending: Buffer[] = []
  stream.on('data', (chunk: Buffer) => {
    let start = 0
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
      const message = Buffer.concat([...pending, chunk.subarray(start, end)]).toString()
      pending = []
      start = end + 1
      // One turn of the event loop a message: the answer to a command must be awaited before the next event is handled.
      setImmediate(answer, message)
    }
    if (start < chunk.length) pending.push(chunk.subarray(start))
  })
}
