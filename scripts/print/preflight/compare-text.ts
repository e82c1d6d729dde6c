import type { ShownText } from './print-plan.ts'

/**
 * Text as it is compared: letters and digits only, each in the one form that Unicode has for it (NFKC). Spaces, hyphens and marks may
 * differ between what was written and what is drawn: lines are broken, hyphens set, quotation marks exchanged.
 */
export function normalForm(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
}

/** The pieces as they are compared. What has neither letters nor digits can't be told from what stands around it. */
export function normalPieces({ pieces }: Pick<ShownText, 'pieces'>, missing: ReadonlySet<string>): readonly string[] {
  return pieces
    .flatMap((piece) => splitAt(piece, missing))
    .map(normalForm)
    .filter(Boolean)
}

/** Whether the pieces stand in a text (both in normal form), in their order. */
export function holds(text: string, pieces: readonly string[]): boolean {
  let from = 0
  for (const piece of pieces) {
    const at = text.indexOf(piece, from)
    if (at === -1) return false
    from = at + piece.length
  }
  return true
}

/**
 * The part of a piece that is on none of these pages (all in normal form), '' when it is there: on one page, or to some length on one and
 * from there on the next, since what runs over the foot of a page goes on somewhere below the head of the next.
 */
export function restOf(piece: string, pages: readonly string[]): string {
  let shortest = piece
  for (const first of pages.keys()) {
    const rest = restFrom(piece, pages.slice(first))
    if (rest.length < shortest.length) shortest = rest
    if (shortest === '') break
  }
  return shortest
}

function restFrom(piece: string, pages: readonly string[]): string {
  let rest = piece
  for (const page of pages) {
    const shown = longestStart(rest, page)
    if (shown < Math.min(fewest, rest.length)) break
    rest = rest.slice(shown)
  }
  return rest
}

/** Characters. Fewer stand on a page by chance, and no line that runs over its foot is as short. */
const fewest = 4

/** How much of a text, from its first character, stands on a page somewhere. */
function longestStart(text: string, page: string): number {
  let [least, most] = [0, text.length]
  while (least < most) {
    const middle = Math.ceil((least + most) / 2)
    if (page.includes(text.slice(0, middle))) least = middle
    else most = middle - 1
  }
  return least
}

function splitAt(piece: string, missing: ReadonlySet<string>): readonly string[] {
  const parts = ['']
  for (const character of piece) {
    if (missing.has(character)) parts.push('')
    else parts.push(parts.pop() + character)
  }
  return parts
}
