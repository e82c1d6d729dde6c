import { fileURLToPath } from 'node:url'
import { browserScript } from '../bundle/browser-script.ts'
import type { Compiled } from '../compile.ts'
import { measuringScript } from '../proof/measuring-script.ts'
import { Live } from '../serve/live.ts'
import { exportPath, livePath, liveScriptPath, measuresPath, measuringPath, openPath } from '../serve/live-page.ts'
import { Remaking } from '../serve/remaking.ts'
import { type PreviewServer, servePreview } from '../serve/server.ts'
import { diskFiles } from '../source/disk-files.ts'
import type { Words } from '../source/failure.ts'
import { onInterruption } from '../source/interruption.ts'
import { noMemory } from '../source/memory.ts'
import type { MakeOptions } from './make-files.ts'
import { Exports } from './preview/exports.ts'
import { measuresAction } from './preview/measures-action.ts'
import { openAction } from './preview/open-action.ts'
import { openBrowser } from './preview/open-browser.ts'
import { OutlinePress, type Pressed } from './preview/outline-press.ts'
import { pages, Showcase } from './preview/showcase.ts'
import { Story, type Telling } from './preview/story.ts'
import { tellChanges } from './preview/tell-changes.ts'
import { tellBug } from './tell-bug.ts'
import type { Format, Terminal } from './terminal.ts'

export interface PreviewOptions extends Omit<MakeOptions, 'outputs'> {
  /** Null for the usual one, or any that is free. */
  readonly port: number | null
  /** Whether the reader's browser is to show it. */
  readonly open: boolean
  /** Whether the windows go to a slide when it was edited. */
  readonly follow: boolean
  readonly format: Format
}

const templatesFolder = fileURLToPath(new URL('../../templates/', import.meta.url))

/** Serves the deck at an address of this machine, and shows it anew in every open window when its files change, until it is interrupted. */
export async function preview(options: PreviewOptions, terminal: Terminal): Promise<never> {
  const { outline, handout, steps, source, format } = options
  const press = new OutlinePress(outline, { handout, steps, source })
  const story = new Story(options.follow, terminal.locale)
  const tell = tellChanges(outline, format, terminal)
  const scripts = new Map([
    [liveScriptPath, browserScript(templatesFolder, 'preview/live.ts', diskFiles, noMemory)],
    [measuringPath, measuringScript()],
  ])
  const showcase = new Showcase({ scripts, locale: terminal.locale, onWanted: () => remaking.again() })
  const live = new Live((page) => showcase.unwant(page))
  let made: Compiled | null = null

  const remaking = new Remaking<Pressed>({
    make: () => press.press(showcase.wanted),
    filesOf: ({ read }) => read,
    isMistaken: ({ result }) => result === null,
    publish: (pressed) => {
      made = pressed.result ?? made
      if (pressed.result) showcase.put(pressed.result.bundle)
      show(story.tell(pressed))
      showcase.answer()
      void tell(pressed)
    },
  })
  const show = ({ remarks, places, follow }: Telling) => live.show({ pages: showcase.parts, remarks, places }, follow)
  const shownDeck = () => {
    const version = showcase.parts.get('index.html')?.version
    return made && version !== undefined ? { version, made } : null
  }
  const exports = new Exports({ ...options, outputs: [] }, terminal)
  const server = await servePreview(
    {
      find: async (path) => exports.find(path) ?? showcase.find(path),
      actions: new Map([
        [openPath, openAction((file) => story.files.has(file))],
        [exportPath, exports.action],
        [measuresPath, measuresAction(shownDeck, (findings, { deck }) => show(story.see(findings, deck)))],
      ]),
      livePath,
      onWindow: (socket, query) => {
        const page = query.get('page') ?? ''
        if (!pages.has(page)) return socket.close()
        showcase.want(page)
        live.accept(socket, { page, version: query.get('version') ?? '' })
      },
      onBug: (bug) => tellBug(bug, terminal),
    },
    options.port,
  )
  onInterruption(() => {
    remaking.close()
    live.close()
    server.close()
  })
  remaking.start()
  await announce(server, options, terminal)
  return new Promise(() => {})
}

async function announce({ port }: PreviewServer, { open, outline }: PreviewOptions, terminal: Terminal): Promise<void> {
  const address = `http://127.0.0.1:${port}/`
  terminal.result(address)
  terminal.say(watching(outline)[terminal.locale])
  if (open && !(await openBrowser(address))) terminal.say(noBrowser[terminal.locale])
}

function watching(outline: string): Words {
  return { en: `watching ${outline}; Ctrl+C ends the preview`, zh: `正在监视 ${outline}；按 Ctrl+C 结束预览` }
}

const noBrowser: Words = {
  en: 'no program was found that opens the address: open it yourself',
  zh: '没有找到能打开这个地址的程序，请自己打开',
}
