import { defaultLanguage } from '../../outline/language.ts'
import type { LocatedOutline } from '../../outline/schema.ts'
import { closest } from '../../source/closest.ts'
import type { Report } from '../../source/diagnostic.ts'
import type { Files } from '../../source/files.ts'
import { readNeighbour } from '../read-neighbour.ts'
import { builtInStyle, builtInStyles, type CitationStyle, usualStyle } from './style.ts'

/** The style that an outline names, else the usual one of its language; undefined when it can't be had, which is reported. */
export async function loadStyle(
  { csl, lang }: Pick<LocatedOutline, 'csl' | 'lang'>,
  outlinePath: string,
  files: Files,
  report: Report,
): Promise<CitationStyle | undefined> {
  if (!csl) return builtInStyle(usualStyle(lang?.value ?? defaultLanguage))
  const own = builtInStyles.find((name) => name === csl.value)
  if (own) return builtInStyle(own)
  if (!/\.csl$/i.test(csl.value)) {
    const facts = { name: csl.value, meant: closest(csl.value, builtInStyles) ?? null, known: builtInStyles }
    report({ code: 'unknown-style', facts, span: csl.span })
    return undefined
  }
  const source = await readNeighbour(csl, outlinePath, files, report)
  if (!source) return undefined
  const { checkStyle } = await import('./check-style.ts')
  return checkStyle(source, report)
}
