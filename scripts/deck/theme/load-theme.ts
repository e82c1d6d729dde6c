import type { LocatedOutline } from '../../outline/schema.ts'
import { isThemeName } from '../../outline/theme.ts'
import type { Report } from '../../source/diagnostic.ts'
import type { Files } from '../../source/files.ts'
import { readThemeFolder } from './read-theme-folder.ts'
import { type Theme, usualTheme } from './theme.ts'

/**
 * The theme that an outline names: one of lectern's, folders of the author's laid over it one after the other, or both. What of it
 * can't be had or used is reported.
 */
export async function loadTheme(
  { theme }: Pick<LocatedOutline, 'theme'>,
  outlinePath: string,
  files: Files,
  report: Report,
): Promise<Theme> {
  let loaded = usualTheme
  for (const name of theme) {
    if (name.value === '') continue
    if (isThemeName(name.value)) loaded = { ...loaded, ground: name.value }
    else loaded = joined(loaded, await readThemeFolder(name, outlinePath, files, report))
  }
  return loaded
}

/** The templates of the second go before those of the first. */
function joined(first: Theme, second: Omit<Theme, 'ground'>): Theme {
  return {
    ground: first.ground,
    styles: [...first.styles, ...second.styles],
    templates: new Map([...first.templates, ...second.templates]),
    files: [...first.files, ...second.files],
  }
}
