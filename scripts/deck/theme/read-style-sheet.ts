import type { Report } from '../../source/diagnostic.ts'
import type { Source } from '../../source/source.ts'
import { checkStyleSheet } from './check-style-sheet.ts'
import { type CssTree, type Token, tokensOf } from './css-tokens.ts'
import { type Edit, rewrite } from './rewrite.ts'
import { addressesIn } from './style-addresses.ts'
import type { TakeFile } from './theme-files.ts'

/**
 * A style sheet of the author's without comments, with what it names taken along. What browsers would leave out of it is reported,
 * and so is what can't be taken.
 */
export async function readStyleSheet(source: Source, take: TakeFile, report: Report): Promise<string> {
  const tree = await import('css-tree')
  const tokens = tokensOf(source.text, tree)
  checkStyleSheet(source, tokens, tree, report)
  const edits: Edit[] = []
  for (const { address, isImport, start, end } of addressesIn(source.text, tokens, tree)) {
    const span = { source, start, end }
    if (isImport) report({ code: 'unusable-address', facts: { address, problem: 'import' }, span })
    else edits.push({ start, end, text: urlOf((await take(address, span)) ?? address) })
  }
  const isEdited = (token: Token) => edits.some(({ start, end }) => token.start >= start && token.end <= end)
  const others = tokens.filter((token) => !isEdited(token)).flatMap((token) => disarmed(token, source.text, tree))
  return rewrite(source, [...edits, ...others]).text
}

/** As the page that ships looks for files of the bundle: in double quotation marks. */
function urlOf(address: string): string {
  const quote = /^(data:|#)/i.test(address) ? "'" : '"'
  return `url(${quote}${address.replace(/["'\\\n]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}${quote})`
}

/** A comment is of no use in a page, and a text must not look like an address there, or like the end of the style sheet. */
function disarmed({ type, start, end }: Token, css: string, { tokenTypes, string }: CssTree): readonly Edit[] {
  if (type === tokenTypes.Comment) return [{ start, end, text: '/**/' }]
  const written = css.slice(start, end)
  if (type !== tokenTypes.String || !/url\(|<\//i.test(written)) return []
  return [{ start, end, text: string.encode(string.decode(written)).replaceAll('</', '<\\/') }]
}
