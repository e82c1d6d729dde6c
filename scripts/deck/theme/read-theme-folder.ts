import { join } from 'node:path'
import type { Text } from '../../outline/shape.ts'
import { themeNames } from '../../outline/theme.ts'
import { closest } from '../../source/closest.ts'
import type { Report } from '../../source/diagnostic.ts'
import type { Files } from '../../source/files.ts'
import type { Source } from '../../source/source.ts'
import { findNeighbour } from '../find-neighbour.ts'
import { readNeighbour } from '../read-neighbour.ts'
import { readStyleSheet } from './read-style-sheet.ts'
import { readTemplate } from './read-template.ts'
import type { Rewritten } from './rewrite.ts'
import type { Theme, ThemeFile } from './theme.ts'
import { themeFiles } from './theme-files.ts'

/**
 * What a folder of the author's makes of a theme: its style sheets (`*.css`) by their names, and its templates (`*.hbs`), also those
 * in folders of it.
 */
export async function readThemeFolder(
  folder: Text,
  outlinePath: string,
  files: Files,
  report: Report,
): Promise<Omit<Theme, 'ground'>> {
  const names = await namesIn(folder, outlinePath, files, report)
  const taken = new Map<string, ThemeFile>()
  const styles: string[] = []
  const templates = new Map<string, Rewritten>()
  for (const name of names) {
    const source = await read(name, folder, outlinePath, files, report)
    if (!source) continue
    const take = themeFiles(join(folder.value, name), outlinePath, files, taken, report)
    if (name.endsWith('.css')) styles.push(await readStyleSheet(source, take, report))
    else templates.set(name.replace(/\.hbs$/, ''), await readTemplate(source, take, report))
  }
  return { styles, templates, files: [...taken.values()] }
}

/** The paths of style sheets and templates as seen from the folder. */
async function namesIn(folder: Text, outlinePath: string, files: Files, report: Report): Promise<readonly string[]> {
  const path = await findNeighbour(folder.value, outlinePath, files)
  if (path === undefined) {
    report({ code: 'include-outside', facts: { path: folder.value }, span: folder.span })
    return []
  }
  const entries = await files.list(path)
  if (typeof entries === 'string') {
    const facts = { name: folder.value, reason: entries, meant: closest(folder.value, themeNames) ?? null }
    report({ code: 'unknown-theme', facts: { ...facts, known: themeNames }, span: folder.span })
    return []
  }
  const shown = entries.filter(({ name }) => !name.startsWith('.'))
  const inside = shown.filter(({ isFolder }) => isFolder).map(({ name }) => templatesIn(name, join(path, name), files))
  const names = [
    ...shown.filter(({ name, isFolder }) => !isFolder && /\.(css|hbs)$/.test(name)).map(({ name }) => name),
    ...(await Promise.all(inside)).flat(),
  ]
  if (names.length === 0) report({ code: 'empty-theme', facts: { path: folder.value }, span: folder.span })
  return names
}

async function templatesIn(name: string, path: string, files: Files): Promise<readonly string[]> {
  const entries = await files.list(path)
  if (typeof entries === 'string') return []
  const templates = entries.filter((entry) => !entry.isFolder && /^[^.].*\.hbs$/.test(entry.name))
  return templates.map((entry) => `${name}/${entry.name}`)
}

function read(
  name: string,
  { value, span }: Text,
  outlinePath: string,
  files: Files,
  report: Report,
): Promise<Source | undefined> {
  return readNeighbour({ value: join(value, name), span }, outlinePath, files, report)
}
