import { createRequire } from 'node:module'
import { runInThisContext } from 'node:vm'
import type handlebars from 'handlebars'

const require = createRequire(import.meta.url)

/** Handlebars as lectern uses it: what a template names has to be there. */
export const compileOptions = { strict: true, preventIndent: true } as const

/** What fills templates. As one file, with nothing for Node's own module loading: the package's main module is 40 files (35 ms against 13). */
export function loadRuntime(): typeof handlebars & { readonly VERSION: string } {
  return require('handlebars/dist/handlebars.runtime.js')
}

/** What compiles templates, and takes longer to load. */
export function loadCompiler(): typeof handlebars {
  return require('handlebars/dist/handlebars.js')
}

/** Templates as Handlebars compiles them, by their names. */
export type Programs = Readonly<Record<string, TemplateSpecification>>

/** The value of what `precompile` writes, or of an object of such. */
export function evaluated<T>(program: string): T {
  return runInThisContext(`(${program})`, { filename: 'templates' })
}
