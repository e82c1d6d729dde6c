import type { Scalar } from 'yaml'
import { hanAndKana, widePunctuation } from '../source/east-asian.ts'

/** Not Hangul: Korean sets spaces between words. */
const spaceless = `[${hanAndKana}${widePunctuation}]`
const foldedGap = new RegExp(`(?<=${spaceless}) (?=${spaceless})`, 'gu')

/**
 * The text of a scalar as the author meant it: numbers keep their digits (`0.10`), and where YAML folded lines
 * of Chinese or Japanese into one, the space it put between them goes.
 */
export function joinedText(scalar: Scalar, source: string): string {
  const { value, range } = scalar
  if (typeof value !== 'string') return scalar.source ?? String(value)
  const wrapped = range ? source.slice(range[0], range[1]).trimEnd().includes('\n') : false
  return wrapped && scalar.type !== 'BLOCK_LITERAL' ? value.trimEnd().replace(foldedGap, '') : value.trimEnd()
}
