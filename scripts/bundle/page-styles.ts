import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Theme } from '../deck/theme/theme.ts'
import type { PageName } from '../render/templates.ts'
import { hasFormulas } from './math-fonts.ts'
import { themeStyles } from './theme-styles.ts'

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
export async function pageStyles(page: PageName, html: string, templatesFolder: string, theme: Theme): Promise<string> {
  const folder = join(templatesFolder, 'styles')
  const isMath = hasFormulas([html])
  const names = [...shared, ...(isMath ? ['formulas'] : []), ...own[page]]
  const files = names.map((name) => readFile(join(folder, `${name}.css`), 'utf8'))
  const ours = [...(isMath ? [formulaStyles()] : []), themeStyles(page, theme.ground, folder), ...files]
  return [...(await Promise.all(ours)), ...theme.styles].join('\n')
}

/** KaTeX's own, without its fonts: a deck brings the glyphs that it uses. */
async function formulaStyles(): Promise<string> {
  const styles = await readFile(require.resolve('katex/dist/katex.min.css'), 'utf8')
  return styles.replaceAll(/@font-face\{[^}]*\}/g, '')
}
