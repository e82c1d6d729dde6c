import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type OutputFile, type Plugin } from 'esbuild'

/**
 * Compiles the program that begins at the TypeScript file `entry` into JavaScript files in `folder`, all or none, and removes older
 * compilations beside it. Answers whether they could be written there.
 */
export async function compileProgram(entry: string, folder: string): Promise<boolean> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    outdir: folder,
    write: false,
    bundle: true,
    // What is imported when it is used stays a file of its own.
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    charset: 'utf8',
    outExtension: { '.js': '.mjs' },
    plugins: [ownAddresses],
  })
  try {
    await writeFolder(folder, outputFiles)
    await removeOld(dirname(folder))
    return true
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOTDIR', 'EEXIST'].includes(codeOf(error))) return false
    throw error
  }
}

/** A module that finds files beside itself goes on finding them: its address stays that of its source. */
const ownAddresses: Plugin = {
  name: 'own-addresses',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
      loader: 'ts',
    }))
  },
}

async function writeFolder(folder: string, files: readonly OutputFile[]): Promise<void> {
  const draft = `${folder}.${process.pid}`
  await mkdir(draft, { recursive: true })
  for (const { path, contents } of files) await writeToDisk(join(draft, basename(path)), contents)
  try {
    await rename(draft, folder)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    // Another process was faster; what it wrote is the same.
    if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(codeOf(error))) throw error
    await stat(folder)
  }
}

/** Otherwise a machine that loses its power could keep the name of a file and lose its content. */
async function writeToDisk(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Whoever runs an older program may still load parts of it for a while. */
const oldAfterMs = 60 * 60 * 1000

async function removeOld(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const path = join(parent, name)
    // What another process is writing or removing may be gone by now.
    const found = await stat(path).catch(() => undefined)
    if (found && Date.now() - found.mtimeMs > oldAfterMs) await rm(path, { recursive: true, force: true })
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? ''
}
