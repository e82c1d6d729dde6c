import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { puppeteerBrowsers } from './browser.ts'

/** The program of a browser that this machine has: in Puppeteer's cache, Chrome where it is usually installed, or one by name. */
export async function findInstalledBrowser(
  environment: Readonly<Record<string, string | undefined>>,
  platform: string = process.platform,
): Promise<string | undefined> {
  const places = [...(await puppeteerBrowsers()), ...namedBrowsers(environment), ...edge(environment, platform)]
  for (const place of places) if (await isExecutable(place)) return place
  return undefined
}

/** On Linux for ARM, where there is no Chrome, and on Alpine, Chromium comes from the distribution. */
function namedBrowsers(environment: Readonly<Record<string, string | undefined>>): string[] {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return folders.flatMap((folder) => names.map((name) => join(folder, name)))
}

/** Edge is a Chromium, and every Windows has it. */
function edge(environment: Readonly<Record<string, string | undefined>>, platform: string): string[] {
  if (platform === 'darwin') return ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge']
  if (platform !== 'win32') return []
  return [environment['ProgramFiles(x86)'], environment.ProgramFiles]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'))
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
}
