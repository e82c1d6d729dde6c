import type { Theme } from '../deck/theme/theme.ts'
import { type BundleFile, bundleFile } from './bundle.ts'
import { charactersOf, charactersOfCode } from './characters.ts'
import { subsetOwnFont } from './subset-font.ts'

/** The pictures and fonts of a theme, as they go into the bundle: of a TrueType font, what sets these pages. */
export function themeFiles(
  { files, styles }: Theme,
  pages: readonly string[],
): Promise<(readonly [string, BundleFile])[]> {
  const characters = new Set([...charactersOf([...pages, ...styles]), ...charactersOfCode(pages)])
  const entries = files.map(async ({ path, bytes }) =>
    bundleFile(path, path.endsWith('.ttf') ? await subsetOwnFont(bytes, characters) : bytes),
  )
  return Promise.all(entries)
}
