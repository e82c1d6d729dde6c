import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PageName } from '../render/templates.ts'

/** The style sheets of every page, in the order in which they may override each other. */
const shared = ['ink', 'scripts', 'slide', 'openings', 'kinds', 'relations']

/** The style sheet of a page: the theme, what all slides share, what the page adds. */
export async function pageStyles(page: PageName, templatesFolder: string): Promise<string> {
  const files = [...shared, page].map((name) => readFile(join(templatesFolder, 'styles', `${name}.css`), 'utf8'))
  return (await Promise.all(files)).join('\n')
}
