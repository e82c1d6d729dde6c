import { textIn } from './code-pieces.ts'
import type { MarkedCode } from './mark-code.ts'
import type { PageFont } from './merge-fonts.ts'
import type { PageCode } from './page-code.ts'
import { inLine } from './simplify-tags.ts'
import { isTag, leavesIn, type Mark, type Tag } from './tag-tree.ts'

type FontIn = (place: PageCode, name: string) => PageFont | null

/**
 * Puts a space behind the last word of each line that ends between two words. A browser draws none there, so that whoever reads by the
 * tags, and not by where the lines stand, would hear both words as one. Chinese and Japanese have no spaces, addresses have none inside.
 */
export function spaceLines(codes: readonly MarkedCode[], root: Tag, fontIn: FontIn): MarkedCode[] {
  const lines = new Map<Mark, TextRun[]>()
  for (const { place, pieces } of codes)
    for (const { mark, code } of pieces)
      if (mark)
        lines.set(
          mark,
          runsIn(code, (name) => fontIn(place, name)),
        )
  const spaced = new Set<TextRun>()
  for (const marks of paragraphsIn(root))
    for (const run of unspaced(marks.flatMap((mark) => lines.get(mark) ?? []))) spaced.add(run)
  return codes.map(({ place, pieces }) => ({
    place,
    pieces: pieces.map((piece) => {
      const ends = (piece.mark && lines.get(piece.mark)?.filter((run) => spaced.has(run))) || []
      return ends.length === 0 ? piece : { ...piece, code: withSpaces(piece.code, ends) }
    }),
  }))
}

/** Glyphs in a row, of one font, as they are drawn. */
interface TextRun {
  readonly text: string
  /** Where it begins, and how large its letters are, as the page counts. */
  readonly x: number
  readonly y: number
  readonly size: number
  /** Where its code ends with the last of its glyphs. */
  readonly end: number
  /** The glyph of a space, as the code has it; null where the font has none. */
  readonly space: string | null
}

// Chromium sets each run upright, at a place of its own.
const textBlock = /^BT\n\/(\S+) (\S+) Tf\n1 0 0 -1 (\S+) (\S+) Tm\n((?:.*\n)*?)ET$/gm

function runsIn(code: string, fontNamed: (name: string) => PageFont | null): TextRun[] {
  return [...code.matchAll(textBlock)].flatMap((block) => {
    const [whole, name = '', size, x, y, shown = ''] = block
    const font = fontNamed(name)
    if (!font || !shown.endsWith('> Tj\n')) return []
    const text = textIn(shown, (_, glyph) => font.texts.get(glyph) ?? '')
    const end = block.index + whole.length - '> Tj\nET'.length
    return [{ text, x: Number(x), y: Number(y), size: Number(size), end, space: spaceOf(font) }]
  })
}

/** Of each font once: a document has thousands of runs, in half a dozen fonts. */
const spaces = new WeakMap<PageFont, string | null>()

function spaceOf(font: PageFont): string | null {
  const known = spaces.get(font)
  if (known !== undefined) return known
  const [glyph] = [...font.texts].find(([, text]) => text === ' ') ?? []
  const space = glyph === undefined ? null : glyph.toString(16).toUpperCase().padStart(4, '0')
  spaces.set(font, space)
  return space
}

/** The marks of each stretch of text that runs from line to line. Drawings and code, whose lines are no sentences, are none. */
function* paragraphsIn(tag: Tag): Generator<readonly Mark[]> {
  let marks: Mark[] = []
  for (const kid of tag.kids) {
    if (kid.kind === 'mark') marks.push(kid)
    else if (isTag(kid) && inLine.test(kid.role) && kid.role !== 'Code') marks.push(...marksIn(kid))
    else if (isTag(kid)) {
      yield marks
      marks = []
      if (kid.role !== 'Figure' && kid.role !== 'Code') yield* paragraphsIn(kid)
    }
  }
  yield marks
}

function marksIn(tag: Tag): readonly Mark[] {
  return leavesIn(tag).flatMap(({ leaf }) => (leaf.kind === 'mark' ? [leaf] : []))
}

/** The runs of a paragraph that end a line between two words. An address parts anywhere, and is one word over as many lines as it takes. */
function* unspaced(runs: readonly TextRun[]): Generator<TextRun> {
  let word = ''
  for (const [index, run] of runs.entries()) {
    word = `${word}${run.text}`.replace(/^.*\s/s, '')
    if (address.test(word) || !endsBetweenWords(run, runs[index + 1])) continue
    yield run
    word = ''
  }
}

const address = /:\/\/|^www\.|^10\.\d{4,}\//

/** A line that ends in a word of letters or a figure, and one below it that begins with one. */
function endsBetweenWords(run: TextRun, next: TextRun | undefined): boolean {
  if (!next || run.space === null) return false
  const isBelow = Math.abs(next.y - run.y) >= 0.9 * Math.min(run.size, next.size) && next.x < run.x + run.size
  return isBelow && wordAtEnd.test(run.text) && wordAtStart.test(next.text)
}

const wordAtEnd = /[\p{Script=Latin}\p{Nd}][,.;:!?)\]}”’"'%…]*$/u
const wordAtStart = /^[([{“‘"'$#]*[\p{Script=Latin}\p{Nd}]/u

function withSpaces(code: string, runs: readonly TextRun[]): string {
  let spaced = ''
  let from = 0
  for (const { end, space } of runs) {
    spaced += code.slice(from, end) + space
    from = end
  }
  return spaced + code.slice(from)
}
