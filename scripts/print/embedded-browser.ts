import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { Failure } from '../source/failure.ts'
import { sweepTemporaryFolders, useTemporaryFolder } from '../source/temporary-folder.ts'
import type { InstalledBrowser } from './browser-place.ts'
import { unpackArchive, unpackFile } from './unpack.ts'

/**
 * The headless Chromium that comes with lectern, unpacked into `cacheFolder` when it isn't there yet.
 * It needs nothing from the machine but the C library, and renders with its own fonts only.
 */
export async function embeddedBrowser(cacheFolder: string, onUnpack: () => void): Promise<InstalledBrowser> {
  const library = await findLibrary()
  const home = join(cacheFolder, `chromium-${library.version}`)
  await writing(cacheFolder, async () => {
    await mkdir(cacheFolder, { recursive: true })
    await sweepTemporaryFolders(cacheFolder, purpose)
    if (existsSync(home)) return
    onUnpack()
    await useTemporaryFolder(cacheFolder, purpose, async (folder) => {
      await unpackBrowser(library.packed, folder, home)
      await renameUnlessThere(folder, home)
    })
  })
  return placeIn(home)
}

/** Whether the embedded browser can run here: it is built for x64 Linux with glibc, whose loader it names by this path. */
export function hasEmbeddedBrowser(platform: string = process.platform, arch: string = process.arch): boolean {
  return platform === 'linux' && arch === 'x64' && existsSync('/lib64/ld-linux-x86-64.so.2')
}

const purpose = 'unpacking'

/**
 * The package is used for its files, not for its code: that unpacks to the temp folder under fixed names, takes
 * whatever file stands there already, and leaves the shared libraries out except on one hosting service.
 */
async function findLibrary(): Promise<{ version: string; packed: string }> {
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const root = join(dirname(main), '..', '..')
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }
  return { version, packed: join(root, 'bin') }
}

async function unpackBrowser(packed: string, folder: string, home: string): Promise<void> {
  await Promise.all([
    unpackFile(join(packed, 'chromium.br'), join(folder, 'chromium')),
    unpackArchive(join(packed, 'al2023.tar.br'), folder),
    unpackArchive(join(packed, 'fonts.tar.br'), folder),
  ])
  await writeFile(join(folder, 'fonts.conf'), fontConfiguration(home))
}

/** Only the embedded fonts: a page must not look different because of what the machine has installed. */
function fontConfiguration(home: string): string {
  const path = (name: string) => join(home, name).replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path('fonts')}</dir>
  <cachedir>${path('fonts-cache')}</cachedir>
</fontconfig>
`
}

async function renameUnlessThere(folder: string, home: string): Promise<void> {
  try {
    await rename(folder, home)
  } catch (error) {
    // Another process was faster; what it unpacked is the same.
    if (!['ENOTEMPTY', 'EEXIST'].includes(codeOf(error) ?? '')) throw error
  }
}

const embeddedArgs = [
  // Its sandbox needs user namespaces, which containers and some distributions forbid. The pages it sees are lectern's
  // own, and cut off from the network.
  '--no-sandbox',
  // Its graphics libraries are not unpacked, since printing needs none; looking for them would crash a process twice.
  '--disable-gpu',
  '--disable-software-rasterizer',
]

async function placeIn(home: string): Promise<InstalledBrowser> {
  const executable = join(home, 'chromium')
  const libraries = (await findsItsLibraries(executable)) ? {} : { LD_LIBRARY_PATH: join(home, 'lib') }
  return {
    kind: 'installed',
    executable,
    args: embeddedArgs,
    env: { FONTCONFIG_FILE: join(home, 'fonts.conf'), ...libraries },
  }
}

/** The embedded libraries want a newer C library than the browser does, so the machine's own come first where it has them. */
async function findsItsLibraries(executable: string): Promise<boolean> {
  try {
    await promisify(execFile)(executable, ['--version'])
    return true
  } catch {
    return false
  }
}

async function writing(folder: string, write: () => Promise<void>): Promise<void> {
  try {
    await write()
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOTDIR', 'ENOENT'].includes(codeOf(error) ?? ''))
      throw error
    const { message } = error as Error
    const sentence = {
      en: `cannot unpack the browser into ${folder}: ${message}`,
      zh: `无法把浏览器解压到 ${folder}：${message}`,
    }
    const hint = {
      en: 'make 250 MB of room there, or name another folder in XDG_CACHE_HOME',
      zh: '在那里腾出 250 MB，或用 XDG_CACHE_HOME 指定别的文件夹',
    }
    throw new Failure('environment', sentence, hint, error)
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code
}
