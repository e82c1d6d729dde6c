/**
 * A browser that gets into trouble: it hands what comes over its pipes on to a real one, until lectern asks for what TROUBLE_AT
 * names. There it crashes, hangs, or loses its tab, as often as TROUBLES says. Its processes are told in the file PIDS.
 */
import { spawn } from 'node:child_process'
import { appendFileSync, createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs'

const { REAL_BROWSER, REAL_ARGS, TROUBLE, TROUBLE_AT, TROUBLES, TROUBLE_LOG, PIDS } = process.env

const browser = spawn(REAL_BROWSER, [...JSON.parse(REAL_ARGS), ...process.argv.slice(2)], {
  stdio: ['ignore', 'ignore', 'inherit', 'pipe', 'pipe'],
})
appendFileSync(PIDS, `${process.pid}\n${browser.pid}\n`)
browser.on('exit', () => process.exit(1))
const [, , , toBrowser, fromBrowser] = browser.stdio
fromBrowser.pipe(createWriteStream('', { fd: 4 }))

let pending = ''
createReadStream('', { fd: 3 })
  .setEncoding('utf8')
  .on('data', (text) => {
    const messages = (pending + text).split('\0')
    pending = messages.pop()
    for (const message of messages) pass(message)
  })
  .on('close', () => browser.kill('SIGKILL'))

function pass(message) {
  const { method, sessionId } = JSON.parse(message)
  const before = existsSync(TROUBLE_LOG) ? readFileSync(TROUBLE_LOG, 'utf8').length : 0
  if (method !== TROUBLE_AT || before >= Number(TROUBLES)) return toBrowser.write(`${message}\0`)
  appendFileSync(TROUBLE_LOG, '.')
  if (TROUBLE === 'crash') process.kill(browser.pid, 'SIGSEGV')
  if (TROUBLE === 'hang') process.kill(browser.pid, 'SIGSTOP')
  if (TROUBLE === 'tab') toBrowser.write(`${JSON.stringify({ id: 1_000_000, method: 'Page.crash', sessionId })}\0`)
}
