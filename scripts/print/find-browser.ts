import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { Failure } from '../source/failure.ts'
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
  if (configured) return browserAt(configured, 'correct or unset PUPPETEER_EXECUTABLE_PATH')
  if (hasEmbeddedBrowser(wish.platform, wish.arch))
    return embeddedBrowser(wish.cacheFolder, wish.onUnpack ?? (() => {}))
  const installed = await findInstalledBrowser(wish.environment, wish.platform)
  if (installed) return { kind: 'installed', executable: installed, args: sandboxArgs(), env: {} }
  throw new Failure('environment', 'no browser was found to print with', whatToInstall)
}

const whatToInstall =
  'install Chrome, or run "npx puppeteer browsers install chrome-headless-shell", or name a browser with --browser'

async function askedBrowser(asked: string): Promise<BrowserPlace> {
  if (/^wss?:\/\//i.test(asked)) return { kind: 'running', endpoint: asked }
  return browserAt(
    asked,
    'give --browser the path of a Chrome or Chromium program, or the ws:// address of a running one',
  )
}

async function browserAt(executable: string, hint: string): Promise<InstalledBrowser> {
  try {
    await access(executable, constants.X_OK)
  } catch (error) {
    throw new Failure('environment', `the browser ${executable} cannot be run: ${reasonOf(error)}`, hint, error)
  }
  return { kind: 'installed', executable, args: sandboxArgs(), env: {} }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return 'there is no such file'
  if (code === 'EACCES') return 'it is not a program, or not permitted to you'
  return message
}

/** Chrome refuses to sandbox itself for root. */
function sandboxArgs(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : []
}
