#!/usr/bin/env node
// Starts lectern. Node 20 reads no TypeScript, and tsx, which does, takes half a second for a program of many files, each time. So the
// program is compiled into a few files of JavaScript whenever it has changed, and started from there. This file is JavaScript for the same reason.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const scripts = fileURLToPath(new URL('.', import.meta.url))

// In the package's own folder: its libraries are found from there, and it goes when the package goes.
const cache = fileURLToPath(new URL('../node_modules/.cache/lectern/', import.meta.url))

const folder = join(cache, stateOf(scripts))
if (existsSync(folder) || (await isCompiled())) {
  await import(pathToFileURL(join(folder, 'lectern.mjs')).href)
} else {
  await readTypeScript()
  await import('./lectern.ts')
}

/** A short name for where the program stands, which version it is, which files it has, and when each was changed. */
function stateOf(scripts) {
  const hash = createHash('sha256').update(scripts)
  hash.update(readFileSync(join(scripts, '..', 'package.json')))
  for (const file of readdirSync(scripts, { recursive: true }).sort()) {
    if (!/\.[jt]s$/.test(file)) continue
    const { size, mtimeMs } = statSync(join(scripts, file))
    hash.update(`\n${file} ${size} ${mtimeMs}`)
  }
  return hash.digest('hex').slice(0, 20)
}

/** Compiles the program; answers false where this user may not write into the package. */
async function isCompiled() {
  await readTypeScript()
  const { compileProgram } = await import('./compile-program.ts')
  return compileProgram(join(scripts, 'lectern.ts'), folder)
}

/** Has this process import TypeScript from now on. */
async function readTypeScript() {
  const { register } = await import('tsx/esm/api')
  register()
}
