import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { Failure, type Words } from '../source/failure.ts'
import type { BrowserPlace, InstalledBrowser } from './browser-place.ts'
import { embeddedBrowser, hasEmbeddedBrowser } from './embedded-browser.ts'
import { findInstalledBrowser } from './installed-browser.ts'

/** What decides which browser is taken. */
export interface BrowserWish {
  /** What `--browser` says: a path, or a `ws://` or `wss://` address; null when it wasn't given. */
  readonly asked: string | null
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Where the embedded browser is unpacked. */
  readonly cacheFolder: string
  /** Called before the embedded browser is unpacked, which takes seconds, once. */
  readonly onUnpack?: () => void
  readonly platform?: string
  readonly arch?: string
}

/**
 * The browser to print with: the one that was asked for, the one that `PUPPETEER_EXECUTABLE_PATH` names, the embedded
 * one, or one that is installed. An `environment` failure says what to do when there is none.
 */
export async function findBrowser(wish: BrowserWish): Promise<BrowserPlace> {
  if (wish.asked) return askedBrowser(wish.asked)
  const configured = wish.environment.PUPPETEER_EXECUTABLE_PATH
  if (configured) {
    return browserAt(configured, {
      en: 'correct or unset PUPPETEER_EXECUTABLE_PATH',
      zh: '改正或取消环境变量 PUPPETEER_EXECUTABLE_PATH',
    })
  }
  if (hasEmbeddedBrowser(wish.platform, wish.arch))
    return embeddedBrowser(wish.cacheFolder, wish.onUnpack ?? (() => {}))
  const installed = await findInstalledBrowser(wish.environment, wish.platform)
  if (installed) return { kind: 'installed', executable: installed, args: sandboxArgs(), env: {} }
  throw new Failure('environment', noBrowser, whatToInstall)
}

const noBrowser = { en: 'no browser was found to print with', zh: '找不到可用来打印的浏览器' }

const whatToInstall = {
  en: 'install Chrome, or run "npx puppeteer browsers install chrome-headless-shell", or name a browser with --browser',
  zh: '安装 Chrome，或运行“npx puppeteer browsers install chrome-headless-shell”，或用 --browser 指定浏览器',
}

async function askedBrowser(asked: string): Promise<BrowserPlace> {
  if (/^wss?:\/\//i.test(asked)) return { kind: 'running', endpoint: asked }
  return browserAt(asked, {
    en: 'give --browser the path of a Chrome or Chromium program, or the ws:// address of a running one',
    zh: '在 --browser 后写出 Chrome 或 Chromium 程序的路径，或正在运行的浏览器的 ws:// 地址',
  })
}

async function browserAt(executable: string, hint: Words): Promise<InstalledBrowser> {
  try {
    await access(executable, constants.X_OK)
  } catch (error) {
    const reason = reasonOf(error)
    const sentence = {
      en: `the browser ${executable} cannot be run: ${reason.en}`,
      zh: `无法运行浏览器 ${executable}：${reason.zh}`,
    }
    throw new Failure('environment', sentence, hint, error)
  }
  return { kind: 'installed', executable, args: sandboxArgs(), env: {} }
}

function reasonOf(error: unknown): Words {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return { en: 'there is no such file', zh: '没有这个文件' }
  if (code === 'EACCES') return { en: 'it is not a program, or not permitted to you', zh: '它不是程序，或你无权运行' }
  return { en: message, zh: message }
}

/** Chrome refuses to sandbox itself for root. */
function sandboxArgs(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : []
}
