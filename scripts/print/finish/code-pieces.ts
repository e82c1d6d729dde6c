/** A piece of the code that draws a page: one that is marked with a number, or one between two of them. Each line of it ends. */
export interface CodePiece {
  /** The number of its mark; null for what stands between marks. */
  readonly id: number | null
  readonly code: string
}

// As Chromium writes it, each operator on a line of its own. Inside a numbered mark there may be others, which say what a
// ligature stands for.
const mark = /^(?:\/\w+ <<\/MCID (\d+) ?>> ?BDC|.*(BDC|BMC)|EMC)$\n?/gm

/** Code, in its pieces. */
export function piecesOf(code: string): CodePiece[] {
  const pieces: CodePiece[] = []
  const add = (id: number | null, part: string) => {
    if (part !== '') pieces.push({ id, code: part.endsWith('\n') ? part : `${part}\n` })
  }
  let id: number | null = null
  let start = 0
  let inside = 0
  for (const { 0: line, 1: number, 2: inner, index } of code.matchAll(mark)) {
    if (number === undefined && (inner || inside > 0)) {
      inside += inner ? 1 : -1
      continue
    }
    add(id, code.slice(start, index))
    id = number === undefined ? null : Number(number)
    start = index + line.length
  }
  add(id, code.slice(start))
  return pieces
}

// Word joiners and zero-width spaces, drawn as the space that the font has and said not to be one.
const unseen = /^\/Span<<\/ActualText <FEFF(?:2060|200[B-F]|FEFF)> ?>> BDC\n((?:.*\n)*?)EMC\n/gm

/** Code without the characters that only tell a browser where lines may break: readers copy a space for each. */
export function withoutBreaks(code: string): string {
  // The way to the next glyph is told from this one.
  return code.replace(unseen, (_, shown: string) => shown.replace(/<[^>]*> Tj\n/g, '\n').replace(/^\n/gm, ''))
}

/** Whether a piece shows text, or an image, or a drawing. */
export function showsContent({ code }: CodePiece): boolean {
  return / (?:Tj|TJ|Do)\n/.test(code)
}

/** Whether a piece leaves anything on the page, and does not only prepare for what comes. */
export function paints(piece: CodePiece): boolean {
  return showsContent(piece) || /\s(?:f\*?|F|S|s|B\*?|b\*?|sh)\n/.test(`\n${piece.code}`)
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
