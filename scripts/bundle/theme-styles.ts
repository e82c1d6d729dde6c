import { join } from 'node:path'
import type { ThemeName } from '../outline/theme.ts'
import type { PageName } from '../render/templates.ts'
import type { Files } from '../source/files.ts'
import { readOwnFile } from '../source/own-file.ts'

/** The theme whose colours are for ink on white paper: what is light already stays as it is. */
const onPaper: Readonly<Record<ThemeName, ThemeName>> = { ink: 'ink', dark: 'ink', plain: 'plain' }

/**
 * The custom properties of a theme, for a page. The handout of a dark deck is written in the colours of `ink`, whatever a theme
 * of the author's says of the deck's (`:root`); its slides are dark if they are to be printed as they are shown.
 */
export async function themeStyles(
  page: PageName,
  theme: ThemeName,
  stylesFolder: string,
  files: Files,
): Promise<string> {
  const read = (name: ThemeName) => readOwnFile(join(stylesFolder, 'themes', `${name}.css`), files)
  const paper = onPaper[theme]
  if (page !== 'handout' || paper === theme) return read(theme)
  const [light, shown] = await Promise.all([read(paper), read(theme)])
  return [light, propertiesOf('body', light), propertiesOf('body:not(.is-light) .scaled-frame', shown)].join('\n')
}

function propertiesOf(selector: string, theme: string): string {
  return theme.replace(':root', selector)
}
