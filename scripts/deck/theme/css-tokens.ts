type CssTree = typeof import('css-tree')

/** The library that reads style sheets, loaded where one is read. */
export type { CssTree }

/** A piece of a style sheet, as browsers part it; its type is one of the library's numbers. */
export interface Token {
  readonly type: number
  readonly start: number
  readonly end: number
}

export function tokensOf(css: string, { tokenize }: CssTree): readonly Token[] {
  const tokens: Token[] = []
  tokenize(css, (type, start, end) => void tokens.push({ type, start, end }))
  return tokens
}
