import { once } from 'node:events'
import { createServer } from 'node:net'
import { describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { buildTimeout, lectern } from './helpers/lectern.ts'
import { useLoopbackBrowser } from './helpers/loopback-browser.ts'
import { yaml } from './helpers/outline.ts'
import { openWindow, type RunningPreview, save, usePreview } from './helpers/preview.ts'
import { browserTimeout, inEmptyFolder, until } from './helpers/print.ts'

const outline = yaml`
  title: 小讲
  slides:
    - { title: 一, id: one, text: 甲。 }
    - { title: 二, id: two, text: 乙。 }
`

/** With nothing that comes by itself. */
const outlineAlone = `cover: false\nagenda: false\nclosing: false\n${outline}`

/** A preview of that outline, or of another text, or of none. */
async function withPreview(
  text: string | null,
  words: readonly string[],
  use: (preview: RunningPreview, folder: string) => Promise<void>,
  env = {},
): Promise<void> {
  await inEmptyFolder(async (folder) => {
    if (text !== null) await save(folder, text)
    await usePreview(folder, { words, env }, (preview) => use(preview, folder))
  })
}

describe('an outline that is no deck yet', () => {
  test.each([
    ['broken', outline.replace('title: 一', 'titel: 一')],
    ['not there', null],
  ])(
    '%s: has a page that says so, and becomes the deck when it is mended',
    (_, text) =>
      withPreview(text, [], async (preview, folder) => {
        await useLoopbackBrowser(async (browser) => {
          const page = await browser.newPage()
          await page.goto(preview.address)
          const panel = 'document.querySelector("#lectern-preview").shadowRoot.querySelector(".panel.is-waiting")'
          await page.waitForFunction(`${panel}.innerText.includes('outline.yaml')`)
          expect(await page.evaluate(`${panel}.innerText`)).toMatch(
            /1 error\n.*The deck appears as soon as this is mended/s,
          )
          await save(folder, outline)
          await page.waitForFunction('window.Reveal?.isReady() && document.querySelector("#one")')
        })
      }),
    browserTimeout,
  )
})

test(
  'goes to the slide that was edited, if asked to follow',
  () =>
    withPreview(outline, ['--follow'], async (preview, folder) => {
      const { news, socket } = await openWindow(preview)
      await until(() => news.some(({ page }) => page))
      const before = news.length
      await save(folder, outline.replace('乙', '新'))
      await until(() => news.length > before)
      expect(news.map(({ follow }) => follow).filter(Boolean)).toEqual(['two'])
      socket.terminate()
    }),
  browserTimeout,
)

test(
  'says with exit code 3 that its port is taken',
  () =>
    inEmptyFolder(async (folder) => {
      await save(folder, outline)
      const other = createServer().listen(0, '127.0.0.1')
      await once(other, 'listening')
      const { port } = other.address() as { port: number }
      const { code, stdout, stderr } = await lectern(['preview', '--port', `${port}`], { cwd: folder })
      other.close()
      expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
      expect(stderr).toBe(`lectern: port ${port} is taken by another program
  hint: name another with --port, or none: then a free one is found\n`)
    }),
  browserTimeout,
)

test(
  'finds another port when its usual one is taken, and says in the terminal what is wrong and when it is mended',
  () =>
    withPreview(outline, [], (_, folder) =>
      usePreview(folder, {}, async (second) => {
        expect(second.port).not.toBe(4700)
        await save(folder, outline.replace('title: 一', 'titel: 一'))
        await until(() =>
          second.said().includes('outline.yaml:3:7 error: unknown key "titel" in a slide (unknown-key)'),
        )
        await save(folder, outline)
        await until(() => second.said().includes('outline.yaml: nothing left to mend'))
      }),
    ),
  browserTimeout,
)

test(
  'ends at once on Ctrl+C, with its windows',
  () =>
    withPreview(outline, [], async (preview) => {
      const { socket } = await openWindow(preview)
      socket.on('error', () => {})
      const closed = once(socket, 'close')
      const ended = once(preview.child, 'exit')
      preview.child.kill('SIGINT')
      const begun = performance.now()
      // Shells say 130.
      expect(await ended).toEqual([null, 'SIGINT'])
      await closed
      expect(performance.now() - begun).toBeLessThan(2000)
    }),
  browserTimeout,
)

test(
  'takes no more memory after 500 saves than after 100',
  () =>
    withPreview(
      outlineAlone,
      [],
      async (preview, folder) => {
        await until(() => /ws:\S+/.test(preview.said()))
        const inspector = await inspect(/ws:\S+/.exec(preview.said())?.[0] ?? '')
        await useLoopbackBrowser(async (browser) => {
          const page = await browser.newPage()
          await page.goto(preview.address)
          await page.waitForFunction('window.Reveal?.isReady()')
          const tab = await page.createCDPSession()
          const heaps = async () => {
            await tab.send('HeapProfiler.collectGarbage')
            const { usedSize } = await tab.send('Runtime.getHeapUsage')
            return { server: await inspector.heap(), page: usedSize }
          }
          const told = await openWindow(preview)
          const saveTimes = async (from: number, to: number) => {
            for (let count = from; count <= to; count++) {
              await save(folder, outlineAlone.replace('乙', `第${count}版`))
              await until(() => JSON.stringify(told.news.at(-1) ?? '').includes(`第${count}版`))
              told.news.splice(0)
            }
            await page.waitForFunction(`document.querySelector('#two').textContent.includes('第${to}版')`)
          }
          await saveTimes(1, 100)
          const early = await heaps()
          await saveTimes(101, 500)
          const late = await heaps()
          expect(late.server / early.server).toBeLessThan(1.25)
          expect(late.page / early.page).toBeLessThan(1.25)
          told.socket.terminate()
        })
        inspector.close()
      },
      { NODE_OPTIONS: '--inspect=127.0.0.1:0' },
    ),
  buildTimeout,
)

/** Asks a Node process about itself, over the address that it said it listens at. */
async function inspect(address: string) {
  const socket = new WebSocket(address)
  await once(socket, 'open')
  let id = 0
  const send = async (method: string) => {
    const own = ++id
    socket.send(JSON.stringify({ id: own, method }))
    for (;;) {
      const [data] = await once(socket, 'message')
      const answer = JSON.parse(data)
      if (answer.id === own) return answer.result
    }
  }
  return {
    heap: async (): Promise<number> => {
      await send('HeapProfiler.collectGarbage')
      return (await send('Runtime.getHeapUsage')).usedSize
    },
    close: () => socket.terminate(),
  }
}
