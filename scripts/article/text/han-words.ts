import type { Range } from '../numbers/find-quantities.ts'

/** A word of a text, as far as a dictionary tells. */
export interface Word extends Range {
  readonly text: string
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/**
 * The words of a Chinese text by ICU's dictionary. What it doesn't know falls into single characters, as most names do: `峨山研究院说` is
 * `峨`, `山`, `研究院`, `说`.
 */
export function hanWords(folded: string): readonly Word[] {
  return [...segmenter.segment(folded)].map(({ segment, index }) => ({
    text: segment,
    start: index,
    end: index + segment.length,
  }))
}
