import { execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { expect, test } from 'vitest'
import { zip } from '../../../scripts/commands/preview/zip.ts'
import { inEmptyFolder } from '../../helpers/print.ts'

const files = new Map([
  ['slides/001-封面.png', Buffer.from('one')],
  ['slides/002.png', Buffer.alloc(70_000, 7)],
])

/** What another program reads from an archive. */
const readByPython = `
import json, sys, zipfile
archive = zipfile.ZipFile(sys.argv[1])
assert archive.testzip() is None
print(json.dumps({name: archive.getinfo(name).CRC for name in archive.namelist()}))`

test.skipIf(!hasPython())('packs files so that others can read them', async () => {
  await inEmptyFolder(async (folder) => {
    const archive = join(folder, 'a.zip')
    await writeFile(archive, zip(files))
    const read = JSON.parse(execFileSync('python3', ['-c', readByPython, archive], { encoding: 'utf8' }))
    expect(read).toEqual(Object.fromEntries([...files].map(([name, bytes]) => [name, crc32(bytes)])))
  })
})

test('packs the same files into the same bytes', () => {
  expect(zip(files)).toEqual(zip(new Map(files)))
})

function hasPython(): boolean {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
