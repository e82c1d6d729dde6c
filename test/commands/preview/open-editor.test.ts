import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { openEditor } from '../../../scripts/commands/preview/open-editor.ts'
import { inEmptyFolder, until } from '../../helpers/print.ts'

const path = process.env.PATH
afterEach(() => {
  process.env.PATH = path
})

/** What is started where these editors are installed, and what it is told; null when nothing is. */
async function started(editors: readonly string[], environment: Readonly<Record<string, string>>) {
  return inEmptyFolder(async (folder) => {
    const [bin, log] = [join(folder, 'bin'), join(folder, 'log')]
    await mkdir(bin)
    for (const name of editors) {
      const program = `#!/bin/sh\necho "\${0##*/}" "$@" > '${log}.part'; mv '${log}.part' '${log}'\n`
      await writeFile(join(bin, name), program)
      await chmod(join(bin, name), 0o755)
    }
    process.env.PATH = [bin, '/usr/bin', '/bin'].join(delimiter)
    const name = await openEditor({ file: '/talk/outline.yaml', line: 12, column: 5 }, environment)
    if (name === null) return null
    const read = () => readFile(log, 'utf8').catch(() => '')
    await until(async () => (await read()) !== '')
    return (await read()).trim()
  })
}

describe('tells each editor where to go', () => {
  test.each([
    ['code --wait', 'code --goto /talk/outline.yaml:12:5'],
    ['subl -n', 'subl -n /talk/outline.yaml:12:5'],
    ['gvim', 'gvim +call cursor(12,5) /talk/outline.yaml'],
    ['kate', 'kate --line 12 --column 5 /talk/outline.yaml'],
    ['emacsclient', 'emacsclient --no-wait +12:5 /talk/outline.yaml'],
  ])('%s', async (editor, told) => {
    expect(await started([editor.split(' ')[0] ?? ''], { EDITOR: editor })).toBe(told)
  })
})

test('leaves the terminal alone, and takes what else there is', async () => {
  expect(await started(['vim', 'code'], { EDITOR: 'vim' })).toBe('code --goto /talk/outline.yaml:12:5')
  expect(await started(['vim', 'nano'], { VISUAL: 'nano', EDITOR: '/usr/bin/vim' })).toBeNull()
})

test('prefers $VISUAL, and passes over what is not installed', async () => {
  expect(await started(['zed', 'code'], { VISUAL: 'zed', EDITOR: 'code' })).toBe('zed /talk/outline.yaml:12:5')
  expect(await started(['code'], { VISUAL: 'no-such-editor' })).toBe('code --goto /talk/outline.yaml:12:5')
})
