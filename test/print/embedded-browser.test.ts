import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { embeddedBrowser, hasEmbeddedBrowser } from '../../scripts/print/embedded-browser.ts'
import { browserTimeout, inEmptyFolder, until } from '../helpers/print.ts'

const unpackInto = (folder: string) => embeddedBrowser(folder, () => {})

test.runIf(hasEmbeddedBrowser())(
  'is whole after a killed attempt, and when two runs unpack at once',
  () =>
    inEmptyFolder(async (folder) => {
      const abandoned = await killWhileUnpackingInto(folder)
      expect(await readdir(folder)).toEqual([abandoned])

      await utimes(join(folder, abandoned), 0, 0)
      const [one, other] = await Promise.all([unpackInto(folder), unpackInto(folder)])
      expect(await readdir(folder)).toEqual(['chromium-143.0.4'])
      expect(other).toEqual(one)
      const { stdout } = await promisify(execFile)(one.executable, ['--version'], { env: { ...one.env } })
      expect(stdout).toContain('Chromium 143')
    }),
  browserTimeout,
)

test.runIf(hasEmbeddedBrowser())('says where it cannot be unpacked, and what to do', () =>
  inEmptyFolder(async (folder) => {
    await writeFile(join(folder, 'file'), '')
    await expect(unpackInto(join(folder, 'file', 'cache'))).rejects.toMatchObject({
      kind: 'environment',
      message: expect.stringContaining(folder),
      hint: { en: expect.stringContaining('XDG_CACHE_HOME') },
    })
  }),
)

async function killWhileUnpackingInto(folder: string): Promise<string> {
  const program = fileURLToPath(new URL('../programs/unpack-browser.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', program, folder], { stdio: 'inherit' })
  const gone = once(child, 'exit')
  await until(async () => (await unpackedBytes(folder)) > 0)
  child.kill('SIGKILL')
  await gone
  return (await readdir(folder))[0] ?? ''
}

async function unpackedBytes(folder: string): Promise<number> {
  const [unpacking] = await readdir(folder)
  if (!unpacking) return 0
  return stat(join(folder, unpacking, 'chromium')).then(
    ({ size }) => size,
    () => 0,
  )
}
