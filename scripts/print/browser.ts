import { createRequire } from 'node:module'
import type * as puppeteer from 'puppeteer'
import type { Browser, ConnectOptions } from 'puppeteer'
import { Failure } from '../source/failure.ts'
import { stage } from '../source/stage.ts'
import type { BrowserPlace } from './browser-place.ts'
import { useBrowserProcess } from './browser-process.ts'

export type { Browser, HTTPRequest, Page } from 'puppeteer'

/** Hands `use` the browser at `place`. One that was started for this is closed afterwards, however `use` ends. */
export async function useBrowser<T>(place: BrowserPlace, use: (browser: Browser) => Promise<T>): Promise<T> {
  if (place.kind === 'installed') {
    return useBrowserProcess(place, async (transport) =>
      use(await stage('start browser', () => connect({ transport }))),
    )
  }
  const browser = await reach(place.endpoint)
  try {
    return await use(browser)
  } finally {
    await browser.disconnect()
  }
}

/** Where Puppeteer's own browsers and an installed Chrome would be, best first, whether they are there or not. */
export async function puppeteerBrowsers(): Promise<string[]> {
  const { executablePath } = loadPuppeteer()
  return [
    () => executablePath({ headless: 'shell' }),
    () => executablePath({ headless: true }),
    () => executablePath('chrome'),
  ].flatMap(answerOrNothing)
}

/** For a browser that hangs, so that a build in the night ends: ten times what printing a thousand slides takes. */
const protocolTimeout = 180_000

async function connect(line: ConnectOptions): Promise<Browser> {
  const { connect } = loadPuppeteer()
  return connect({ ...line, protocolTimeout, defaultViewport: null })
}

async function reach(endpoint: string): Promise<Browser> {
  try {
    return await connect({ browserWSEndpoint: endpoint })
  } catch (error) {
    const reason = (error as { message?: string }).message || 'no answer'
    const sentence = {
      en: `cannot reach the browser at ${endpoint}: ${reason}`,
      zh: `连不上 ${endpoint} 的浏览器：${reason}`,
    }
    throw new Failure('environment', sentence, howToReach, error)
  }
}

const howToReach = {
  en: 'start that browser with --remote-debugging-port, and give the whole ws:// address that it prints',
  zh: '用 --remote-debugging-port 启动那个浏览器，再写出它显示的完整 ws:// 地址',
}

/** In its CommonJS form: its ES modules are hundreds of files, and take twice as long to load (354 ms against 159). */
function loadPuppeteer(): typeof puppeteer {
  return createRequire(import.meta.url)('puppeteer')
}

function answerOrNothing(ask: () => string): string[] {
  try {
    return [ask()]
  } catch {
    // Puppeteer throws plain errors for "not installed" and "not made for this platform" alike.
    return []
  }
}
