/** A text file as the author wrote it; every offset refers to `text`. */
export interface Source {
  /** As messages show it: relative to the folder that lectern runs in. */
  readonly path: string
  readonly text: string
}

/** A half-open range of offsets in one source. Line and column are computed only for display. */
export interface Span {
  readonly source: Source
  readonly start: number
  readonly end: number
}

/** One-based line and column (in UTF-16 code units) of an offset, with the line's text. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly text: string
}

/** Where `offset` stands in `source`. `placeOf({path: 'a', text: 'x\ny'}, 2)` is line 2, column 1, text `y`. */
export function placeOf(source: Source, offset: number): Place {
  const starts = lineStartsOf(source)
  const line = lastAtMost(starts, offset)
  const start = starts[line] ?? 0
  const end = (starts[line + 1] ?? source.text.length + 1) - 1
  const hasReturn = end > start && source.text[end - 1] === '\r'
  return { line: line + 1, column: offset - start + 1, text: source.text.slice(start, hasReturn ? end - 1 : end) }
}

/** Ten thousand diagnostics in a file of 5 MB would each count its lines anew. */
const lineStarts = new WeakMap<Source, readonly number[]>()

function lineStartsOf(source: Source): readonly number[] {
  const known = lineStarts.get(source)
  if (known) return known
  const starts = [0]
  for (let at = source.text.indexOf('\n'); at !== -1; at = source.text.indexOf('\n', at + 1)) starts.push(at + 1)
  lineStarts.set(source, starts)
  return starts
}

/** The index of the last number that is not above `limit`; the numbers ascend, and the first is not above it. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((numbers[middle] ?? 0) <= limit) low = middle
    else high = middle - 1
  }
  return low
}
