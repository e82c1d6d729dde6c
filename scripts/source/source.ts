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
  const before = source.text.slice(0, offset)
  const start = before.lastIndexOf('\n') + 1
  const end = source.text.indexOf('\n', start)
  return {
    line: before.split('\n').length,
    column: offset - start + 1,
    text: source.text.slice(start, end === -1 ? undefined : end).replace(/\r$/, ''),
  }
}
