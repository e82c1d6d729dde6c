import { createRequire } from 'node:module'
import type * as puppeteer from 'puppeteer'
import type { Browser, ConnectOptions } from 'puppeteer'
import { Failure, type Words } from '../source/failure.ts'
import { stage } from '../source/stage.ts'
import { borrowTabs } from './borrow-tabs.ts'
import type { BrowserPlace } from './browser-place.ts'
import { useBrowserProcess } from './browser-process.ts'
import { BrowserTrouble } from './browser-trouble.ts'
import { type RunStep, unhurried } from './run-step.ts'

export type { Browser, CDPSession, Page } from 'puppeteer'

/**
 * Hands `use` the browser at `place`. One that was started for this is closed afterwards, however `use` ends; one that is only
 * borrowed loses the tabs that `use` opened, also when this process is killed. A browser that goes meanwhile is a `BrowserTrouble`.
 */
export async function useBrowser<T>(
  place: BrowserPlace,
  use: (browser: Browser) => Promise<T>,
  run: RunStep = unhurried,
): Promise<T> {
  if (place.kind === 'installed') {
    return useBrowserProcess(place, async (transport) =>
      use(await run(starting, () => stage('start browser', () => connect({ transport })))),
    )
  }
  const browser = await run(reaching, () => reach(place.endpoint))
  try {
    await run(reaching, () => borrowTabs(browser))
    return await use(browser)
  } catch (error) {
    throw browser.connected ? error : new BrowserTrouble(brokenOff(place.endpoint), error)
  } finally {
    await browser.disconnect()
  }
}

const starting = { en: 'starting the browser', zh: '启动浏览器' }
const reaching = { en: 'reaching the browser', zh: '连接浏览器' }

function brokenOff(endpoint: string): Words {
  return {
    en: `the browser at ${endpoint} went away`,
    zh: `与 ${endpoint} 的浏览器的连接中断了`,
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

async function connect(line: ConnectOptions): Promise<Browser> {
  const { connect } = loadConnector()
  // How long to wait for an answer is for those to say who know what else there is to do: nothing here is given up by the clock.
  return connect({ ...line, protocolTimeout: 0, defaultViewport: null })
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

const require = createRequire(import.meta.url)

/** In its CommonJS form: its ES modules are hundreds of files, and take twice as long to load (354 ms against 159). */
function loadPuppeteer(): typeof puppeteer {
  return require('puppeteer')
}

/**
 * The half of Puppeteer that speaks to a browser, without the one that downloads and starts browsers: it takes half as long to load.
 * The core is that of Puppeteer, whichever version it brings.
 */
function loadConnector(): Pick<typeof puppeteer, 'connect'> {
  return createRequire(require.resolve('puppeteer'))('puppeteer-core/internal/puppeteer-core-browser.js')
}

function answerOrNothing(ask: () => string): string[] {
  try {
    return [ask()]
  } catch {
    // Puppeteer throws plain errors for "not installed" and "not made for this platform" alike.
    return []
  }
}
