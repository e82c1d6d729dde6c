import type { Source } from '../../source/source.ts'

/** A piece of a text, and what comes in its place. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A text that is used with pieces replaced. What is wrong in it is told of the text as its author wrote it. */
export interface Rewritten {
  readonly source: Source
  readonly text: string
  /** Where a place of `text` is in the source; what came in the place of something is where that began. */
  readonly sourceOffset: (offset: number) => number
}

/** Replaces pieces that do not overlap, in any order. */
export function rewrite(source: Source, edits: readonly Edit[]): Rewritten {
  const inOrder = [...edits].sort((a, b) => a.start - b.start)
  let text = ''
  let done = 0
  for (const edit of inOrder) {
    text += source.text.slice(done, edit.start) + edit.text
    done = edit.end
  }
  return { source, text: text + source.text.slice(done), sourceOffset: (offset) => offsetBefore(inOrder, offset) }
}

function offsetBefore(edits: readonly Edit[], offset: number): number {
  let shift = 0
  for (const { start, end, text } of edits) {
    if (offset < start + shift) break
    if (offset < start + shift + text.length) return start
    shift += text.length - (end - start)
  }
  return offset - shift
}
