import { createHash } from 'node:crypto'
import { dirname, extname, join } from 'node:path'
import { decodeAddress } from '../../source/decode-address.ts'
import type { Report } from '../../source/diagnostic.ts'
import type { AddressProblem } from '../../source/facts/themes.ts'
import type { Files } from '../../source/files.ts'
import type { Span } from '../../source/source.ts'
import { findNeighbour } from '../find-neighbour.ts'
import type { ThemeFile } from './theme.ts'

/**
 * Takes along what a style sheet or a template names, and answers its address in the bundle; null when it has to stay as it is:
 * a place in the page (`#id`), what is in the address itself (`data:`), or what can't be had, which is reported.
 */
export type TakeFile = (address: string, span: Span) => Promise<string | null>

/** Pictures that browsers show, and fonts. */
const endings = new Set('svg png jpg jpeg webp gif avif ttf otf woff woff2'.split(' '))

/** For the addresses in the file `path`, which is as seen from the outline. What it takes is in `taken`, by its path in the bundle. */
export function themeFiles(
  path: string,
  outlinePath: string,
  files: Files,
  taken: Map<string, ThemeFile>,
  report: Report,
): TakeFile {
  return async (address, span) => {
    if (/^(data:|#)/i.test(address)) return null
    const [, name = '', fragment = ''] = /^([^?#]*)\??[^#]*(#.*)?$/s.exec(address) ?? []
    const found = await readAddress(name, path, outlinePath, files)
    if (typeof found === 'string') {
      report({ code: 'unusable-address', facts: { address, problem: found }, span })
      return null
    }
    const digest = createHash('sha256').update(found).digest('hex').slice(0, 12)
    const file = { path: `theme/${digest}${extname(name).toLowerCase()}`, bytes: found }
    taken.set(file.path, file)
    return file.path + fragment
  }
}

async function readAddress(
  name: string,
  path: string,
  outlinePath: string,
  files: Files,
): Promise<Uint8Array | AddressProblem> {
  if (/^([a-z][a-z\d+.-]*:|\/\/)/i.test(name)) return 'network'
  const target = await findNeighbour(join(dirname(path), decodeAddress(name)), outlinePath, files)
  if (name.startsWith('/') || target === undefined) return 'outside'
  if (name === '') return 'missing'
  const bytes = await files.readBytes(target)
  if ('reason' in bytes) return bytes.reason
  return endings.has(extname(name).slice(1).toLowerCase()) ? bytes : 'unknown-format'
}
