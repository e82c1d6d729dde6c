/** Where a link leads: from the first actor to the second, both ways, or nowhere. */
export type LinkDirection = 'forward' | 'both' | 'none'

/** Whom a link joins, as written. */
export interface LinkEnds {
  readonly from: string
  readonly to: string
  readonly direction: LinkDirection
}

/** What keeps a text from being a link. */
export type LinkProblem = 'no-arrow' | 'no-actor' | 'several-arrows'

/** One hyphen, dash or stroke of an arrow: half-width, full-width, or as input methods for Chinese write it. */
const stroke = '[-‐‑–—―─－=＝]'
const open = '[<＜《〈]'
const close = '[>＞》〉]'
const arrow = new RegExp(
  [
    `(?<both>${open}${stroke}+${close}|[↔⇔⟷])`,
    `(?<forward>${stroke}+${close}|[→⇒⟶])`,
    `(?<backward>${open}${stroke}+|[←⇐⟵])`,
    // Twice, or between spaces: a single one may be part of a name, as in 中国—东盟 or Franco-German.
    '(?<none>[-–—―─－]{2,}|(?<=\\s)[-–—―─－](?=\\s))',
  ].join('|'),
  'gu',
)

/**
 * Reads `美国 -> 韩国`, `美国 <- 韩国` (which runs from 韩国), `韩国 <-> 日本` or `韩国 -- 朝鲜`; other arrows and dashes that people
 * type (→, ⇔, =>, —>, ＜－＞, ——) say the same.
 */
export function parseLink(text: string): LinkEnds | LinkProblem {
  const arrows = [...text.matchAll(arrow)]
  const [first] = arrows
  if (!first) return 'no-arrow'
  if (arrows.length > 1) return 'several-arrows'
  const left = text.slice(0, first.index).trim()
  const right = text.slice(first.index + first[0].length).trim()
  if (left === '' || right === '') return 'no-actor'
  const { both, backward, none } = first.groups ?? {}
  if (backward !== undefined) return { from: right, to: left, direction: 'forward' }
  return { from: left, to: right, direction: both ? 'both' : none ? 'none' : 'forward' }
}
