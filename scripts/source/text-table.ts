import { cells } from './format.ts'

/** The widest that a column of words gets, in columns of a terminal. */
const widest = 44

/** Rows as lines whose columns stand under each other, Chinese and Latin alike; `right` are the columns that are set flush right. */
export function textTable(rows: readonly (readonly string[])[], right: readonly number[]): readonly string[] {
  const short = rows.map((row) => row.map((cell, column) => (right.includes(column) ? cell : cut(cell))))
  const count = Math.max(0, ...short.map((row) => row.length))
  const widths = Array.from({ length: count }, (_, column) => Math.max(...short.map((row) => cells(row[column] ?? ''))))
  return short.map((row) =>
    row
      .map((cell, column) => {
        const blanks = ' '.repeat((widths[column] ?? 0) - cells(cell))
        return right.includes(column) ? blanks + cell : cell + blanks
      })
      .join('  ')
      .trimEnd(),
  )
}

/** As much of a text as a column takes. */
function cut(text: string): string {
  if (cells(text) <= widest) return text
  let kept = ''
  for (const character of text) {
    if (cells(kept + character) > widest - 1) break
    kept += character
  }
  return `${kept}…`
}
