import type { CssTree, Token } from './css-tokens.ts'

/** An address in a style sheet, the piece that says it (`url("paper.png")`), and whether it is that of another style sheet. */
export interface Address {
  readonly address: string
  readonly start: number
  readonly end: number
  readonly isImport: boolean
}

/** The addresses in a style sheet, in order: `url(…)`, `@import "…"`, and texts in `image-set(…)`. */
export function addressesIn(css: string, tokens: readonly Token[], tree: CssTree): readonly Address[] {
  const { tokenTypes, ident } = tree
  /** The names of the functions around; of a bare bracket, none. */
  const around: string[] = []
  let isImport = false
  return tokens.flatMap((token, index) => {
    const written = css.slice(token.start, token.end)
    const inside = around.at(-1) ?? ''
    switch (token.type) {
      case tokenTypes.AtKeyword:
        isImport = ident.decode(written).toLowerCase() === '@import'
        return []
      case tokenTypes.Semicolon:
      case tokenTypes.LeftCurlyBracket:
        isImport = false
        return []
      case tokenTypes.Function:
        around.push(ident.decode(written.slice(0, -1)).toLowerCase())
        break
      case tokenTypes.LeftParenthesis:
        around.push('')
        return []
      case tokenTypes.RightParenthesis:
        around.pop()
        return []
    }
    const isBare = (isImport && inside !== 'url') || /^(-webkit-)?image-set$/.test(inside)
    const found = addressAt(index, css, tokens, isBare, tree)
    return found ? [{ ...found, isImport }] : []
  })
}

/** The address that the token at an index is, or begins. A text is one by itself where it `isBare`. */
function addressAt(
  index: number,
  css: string,
  tokens: readonly Token[],
  isBare: boolean,
  { tokenTypes, ident, string, url }: CssTree,
): Omit<Address, 'isImport'> | undefined {
  const [token, ...following] = tokens.slice(index, index + 6)
  if (!token) return undefined
  const { type, start, end } = token
  const written = css.slice(start, end)
  if (type === tokenTypes.Url) return { address: url.decode(written), start, end }
  if (type === tokenTypes.String && isBare) return { address: string.decode(written), start, end }
  if (type !== tokenTypes.Function || ident.decode(written.slice(0, -1)).toLowerCase() !== 'url') return undefined
  const [text, close] = following.filter(
    (next) => next.type !== tokenTypes.WhiteSpace && next.type !== tokenTypes.Comment,
  )
  if (text?.type !== tokenTypes.String) return undefined
  const last = close?.type === tokenTypes.RightParenthesis ? close : text
  return { address: string.decode(css.slice(text.start, text.end)), start, end: last.end }
}
