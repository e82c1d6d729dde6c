import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { PageName } from '../render/templates.ts'
import type { Files } from '../source/files.ts'
import { readOwnFile } from '../source/own-file.ts'
import { hasFormulas } from './math-fonts.ts'
import { themeStyles } from './theme-styles.ts'
import type { Workplace } from './workplace.ts'

const require = createRequire(import.meta.url)

/** The style sheets of every page, in the order in which they may override each other. */
const shared = ['typefaces', 'scripts', 'slide', 'openings', 'kinds', 'charts', 'relations', 'citations']

/** What each page adds. The handout brings the style sheets of all its layouts. */
const own: Readonly<Record<PageName, readonly string[]>> = {
  deck: ['reading-view', 'deck', 'presenting'],
  slides: ['slides'],
  handout: ['handout', 'handout-light', 'handout-notes', 'handout-sheets', 'handout-text'],
}

/**
 * The style sheet of a page: the theme, what all slides share, what the page adds, what the author's own theme says; that of
 * formulas only if it holds any.
 */
export async function pageStyles(
  page: PageName,
  html: string,
  { templatesFolder, files, theme }: Pick<Workplace, 'templatesFolder' | 'files' | 'theme'>,
): Promise<string> {
  const folder = join(templatesFolder, 'styles')
  const isMath = hasFormulas([html])
  const names = [...shared, ...(isMath ? ['formulas'] : []), ...own[page]]
  const sheets = names.map((name) => readOwnFile(join(folder, `${name}.css`), files))
  const ours = [...(isMath ? [formulaStyles(files)] : []), themeStyles(page, theme.ground, folder, files), ...sheets]
  return [...(await Promise.all(ours)), ...theme.styles].join('\n')
}

/** KaTeX's own, without its fonts: a deck brings the glyphs that it uses. */
async function formulaStyles(files: Files): Promise<string> {
  const styles = await readOwnFile(require.resolve('katex/dist/katex.min.css'), files)
  return styles.replaceAll(/@font-face\{[^}]*\}/g, '')
}
