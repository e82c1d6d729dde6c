import { mostBytes } from '../source/files.ts'
import type { InlineSvg } from './deck.ts'
import { countDrawn } from './svg/count-drawn.ts'
import { parseSvg } from './svg/parse-svg.ts'
import { sanitiseSvg } from './svg/sanitise-svg.ts'
import { viewBoxOf } from './svg/svg-size.ts'

/** Why a drawing can't be shown: it is other XML, no XML from some line on, or more than a browser can draw in time. */
export type SvgTrouble =
  | 'unknown-format'
  | { readonly brokenLine: number }
  | { readonly elements: number; readonly most: number }

/** A drawing that may stand in a page, and what had to be left out of it. */
export interface PreparedSvg {
  readonly picture: InlineSvg
  readonly removed: readonly string[]
}

/** Far more than a map of all communes; every one of them would slow down the page. */
const mostElements = 200_000

/** Whether a file can only be XML: its first character says so. */
export function isXml(bytes: Uint8Array): boolean {
  const start = decode(bytes.subarray(0, 400))
  return start !== undefined && /^\s*</.test(start)
}

/** The text of an SVG file → what of it may stand in a page. */
export async function prepareSvg(bytes: Uint8Array): Promise<PreparedSvg | SvgTrouble> {
  const text = bytes.length > mostBytes ? undefined : decode(bytes)
  if (text === undefined) return 'unknown-format'
  const document = await parseSvg(text)
  if ('line' in document) return { brokenLine: document.line }
  const { root } = document
  if (root.name !== 'svg') return 'unknown-format'
  const elements = countDrawn(root)
  if (elements > mostElements) return { elements, most: mostElements }
  const { inside, preserveAspectRatio, removed } = await sanitiseSvg(document)
  const viewBox = viewBoxOf(root)
  const { width, height } = viewBox
  return { picture: { type: 'svg', width, height, viewBox, preserveAspectRatio, inside }, removed }
}

/** By its byte order mark, by what its XML declaration says, else UTF-8; undefined for an encoding that isn't known. */
function decode(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  const declared = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w-]+)["']/.exec(start)?.[1]
  const mark =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined
  try {
    return new TextDecoder(mark ?? declared ?? 'utf-8').decode(bytes)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
