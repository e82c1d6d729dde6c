import type { BrowserPlace } from '../print/browser-place.ts'
import { findBrowser } from '../print/find-browser.ts'
import { cacheFolder } from '../source/cache-folder.ts'
import type { Deadline } from './deadline.ts'
import type { Terminal } from './terminal.ts'

/** The browser of this machine, or the one that `--browser` names: null when it names none. */
export function placeOfBrowser(asked: string | null, deadline: Deadline, terminal: Terminal): Promise<BrowserPlace> {
  return deadline.run(findingBrowser, () =>
    findBrowser({
      asked,
      environment: process.env,
      cacheFolder: cacheFolder(),
      onUnpack: () => terminal.progress({ en: 'unpacking the browser, once', zh: '正在解压浏览器，只此一次' }),
    }),
  )
}

const findingBrowser = { en: 'finding the browser', zh: '寻找浏览器' }
