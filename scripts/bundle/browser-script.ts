import { readdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { cacheFolder } from '../source/cache-folder.ts'
import { fileState } from '../source/file-state.ts'
import type { Files } from '../source/files.ts'
import type { Memory } from '../source/memory.ts'
import { readOwnFile } from '../source/own-file.ts'
import { remember } from '../source/remember.ts'

const require = createRequire(import.meta.url)

/**
 * The script for browsers that begins at a module (`deck/start.ts`) below the folder of browser modules: it and all that it imports, as
 * one script in a scope of its own, since a page from file:// can't load modules. To compile it takes longer than all else that an
 * HTML page needs, so it is kept in the user's cache folder until one of the modules changes.
 */
export async function browserScript(
  templatesFolder: string,
  entry: string,
  files: Files,
  memory: Memory,
): Promise<string> {
  const folder = join(templatesFolder, 'browser')
  const paths = (await readdir(folder, { recursive: true })).filter((path) => /\.[jt]s$/.test(path)).sort()
  const texts = await Promise.all(paths.map((path) => readOwnFile(join(folder, path), files)))
  return memory.recall('browser script', [folder, entry, ...paths, ...texts], async () => {
    const key = JSON.stringify(['browser', entry, await fileState(require.resolve('esbuild')), paths, texts])
    return remember(join(cacheFolder(), 'scripts'), key, () => build(folder, entry))
  })
}

async function build(folder: string, entry: string): Promise<string> {
  const esbuild = await import('esbuild')
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(folder, entry)],
    absWorkingDir: folder,
    write: false,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    // Not the paths of the modules, which stand in comments otherwise, and differ between machines.
    legalComments: 'none',
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}
