import { type BundleFile, bundleFile } from './bundle.ts'
import { charactersOf, charactersOfCode, shownOn } from './characters.ts'
import { subsetOwnFont } from './subset-font.ts'
import type { Workplace } from './workplace.ts'

/** The pictures and fonts of a theme, as they go into the bundle: of a TrueType font, what sets these pages; all of it in a preview. */
export function themeFiles(
  pages: readonly string[],
  { theme, fonts, memory }: Workplace,
): Promise<readonly (readonly [string, BundleFile])[]> {
  const isWhole = fonts !== null
  const shown = isWhole ? [] : shownOn([...pages, ...theme.styles])
  const characters = new Set([...charactersOf(shown), ...charactersOfCode(shown)])
  const entries = theme.files.map(async ({ path, bytes }) => {
    const file = isWhole || !path.endsWith('.ttf') ? bytes : await subsetOwnFont(bytes, characters)
    return memory.recall('file of a theme', [path, file], () => bundleFile(path, file))
  })
  return Promise.all(entries)
}
