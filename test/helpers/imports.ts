import { readdirSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const scripts = fileURLToPath(new URL('../../scripts/', import.meta.url))

/** An import of one file of `scripts/`. Paths are relative to that folder. */
export interface Import {
  readonly from: string
  /** A path of the same kind, or the name of a package. */
  readonly to: string
  readonly isPackage: boolean
  /** Whether only types are taken, which are gone when the program runs. */
  readonly isType: boolean
}

const statement =
  /(?:^|\n)(?:import|export)\s+(type\s+)?(?:[\w*{][^;'"]*?from\s*)?'([^']+)'|import\('([^']+)'\)|\brequire\('([^']+)'\)/g

/** Every import of every file: static, dynamic, or of a CommonJS module. */
export function importsOfScripts(): readonly Import[] {
  const files = readdirSync(scripts, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  return files.flatMap((file) => {
    const text = readFileSync(resolve(scripts, file), 'utf8')
    return [...text.matchAll(statement)].map(([, type, named, loaded, required]) => {
      const to = named ?? loaded ?? required ?? ''
      const isPackage = !to.startsWith('.')
      const target = isPackage ? packageOf(to) : relative(scripts, resolve(scripts, dirname(file), to))
      return { from: unix(file), to: unix(target), isPackage, isType: type !== undefined }
    })
  })
}

/** `pdfjs-dist/legacy/build/pdf.mjs` is of `pdfjs-dist`. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

function unix(path: string): string {
  return path.replaceAll('\\', '/')
}
