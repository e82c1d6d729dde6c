import type { HandoutSetup } from '../../deck/resolve-handout.ts'
import { cssString } from '../css-string.ts'
import { pageBox } from './page-box.ts'

/** Pages that carry the same header. An element begins such a page by the property `page`. */
export interface NamedPage {
  readonly name: string
  /** What stands in the header beside the deck's title: 二 · 改善动因 */
  readonly mark: string
}

type Side = 'left' | 'right'

/**
 * The `@page` rules of a handout (CSS Paged Media 3): paper and margins, the deck's title and the section in the header, page x of y
 * at the foot. The first page has no header. Printed on both sides, all is mirrored, the first page being a right one. They are
 * made here because `@page` takes no custom properties for its size, and none of its own reach the boxes in its margins.
 */
export function pageRules(setup: HandoutSetup, title: string, pages: readonly NamedPage[]): string {
  const { paper, margins, width, height } = pageBox(setup)
  const { top, bottom, inner, outer } = margins
  const sides: readonly { of: string; outside: Side; inside: Side }[] = setup.duplex
    ? [
        { of: ':left', outside: 'left', inside: 'right' },
        { of: ':right', outside: 'right', inside: 'left' },
      ]
    : [{ of: '', outside: 'right', inside: 'left' }]
  return [
    `:root { --page-width: ${width}mm; --page-height: ${height}mm }`,
    `@page { size: ${paper.width}mm ${paper.height}mm; margin: ${top}mm ${outer}mm ${bottom}mm ${inner}mm }`,
    ...sides.flatMap(({ of, outside, inside }) => [
      `@page ${of} { margin-${outside}: ${outer}mm; margin-${inside}: ${inner}mm;`,
      `  @top-${inside} { content: ${cssString(title)}; text-align: ${inside}; ${header} }`,
      `  @bottom-${outside} { content: counter(page) " / " counter(pages); text-align: ${outside}; ${footer} } }`,
      ...pages.map(
        ({ name, mark }) =>
          `@page ${name}${of} { @top-${outside} { content: ${cssString(mark)}; text-align: ${outside}; ${header} } }`,
      ),
    ]),
    // The name of a page weighs more than its being the first.
    ...['', ...pages.map(({ name }) => name)].map(
      (name) => `@page ${name}:first { @top-left { content: none } @top-right { content: none } }`,
    ),
  ].join('\n')
}

const small = 'color: var(--muted); font: 400 8pt/1.35 var(--sans)'
const header = `${small}; vertical-align: bottom; padding-bottom: 5mm`
const footer = `${small}; vertical-align: top; padding-top: 4mm; font-variant-numeric: tabular-nums lining-nums`
