/** A piece of the code that draws a page: one that is marked with a number, or one between two of them. */
export interface CodePiece {
  /** The number of its mark; null for what stands between marks. */
  readonly id: number | null
  readonly code: string
}

// As Chromium writes it, each operator on a line of its own; marks never stand in one another.
const marks = /^\/\w+ <<\/MCID (\d+) ?>> ?BDC$\n?|^EMC$\n?/m

/** Code, in its pieces. */
export function piecesOf(code: string): CodePiece[] {
  const parts = code.split(marks)
  const pieces: CodePiece[] = []
  let id: number | null = null
  for (const [index, part] of parts.entries()) {
    // What the split captured: the number where a mark begins, nothing where one ends.
    if (index % 2 === 1) id = part === undefined ? null : Number(part)
    else if (part !== undefined && part !== '') pieces.push({ id, code: part.endsWith('\n') ? part : `${part}\n` })
  }
  return pieces
}

/** Whether a piece shows text, or an image, or a drawing. */
export function showsContent({ code }: CodePiece): boolean {
  return /(?:^|[\s>)\]])(?:Tj|TJ|Do)$/m.test(code)
}

/** Whether a piece leaves anything on the page, and does not only prepare for what comes. */
export function paints(piece: CodePiece): boolean {
  return showsContent(piece) || /(?:^|\s)(?:f\*?|F|S|s|B\*?|b\*?|sh)$/m.test(piece.code)
}

/** The text that code shows, glyph for glyph. `textOf` tells what the glyphs of a font stand for. */
export function textIn(code: string, textOf: (font: string, glyph: number) => string): string {
  let font = ''
  let text = ''
  for (const [, name, glyphs] of code.matchAll(/^\/(\S+) \S+ Tf$|<([0-9A-F]+)> Tj$/gm)) {
    if (name !== undefined) font = name
    for (const glyph of glyphs?.match(/.{4}/g) ?? []) text += textOf(font, Number.parseInt(glyph, 16))
  }
  return text
}
