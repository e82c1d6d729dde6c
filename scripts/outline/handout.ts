import { choice, flag, type Infer, map, optional } from './shape.ts'

/** How the slides stand on the pages of the handout. */
export const handoutLayouts = ['notes', '2up', '3up', '4up', '6up', '9up', 'text'] as const
export type HandoutLayout = (typeof handoutLayouts)[number]

/** ISO 216 and ANSI/ASME Y14.1. */
export const papers = ['A4', 'Letter'] as const
export type Paper = (typeof papers)[number]

export const orientations = ['portrait', 'landscape'] as const
export type Orientation = (typeof orientations)[number]

/** What the author says of the handout. */
export const handout = map(
  'handout',
  'How the handout is laid out and printed; a layout alone may stand for it.',
  {
    layout: optional(
      choice(
        'Each slide beside its notes; two or three slides a page with lines to write on; four, six or nine as thumbnails; or the talk as a text to read.',
        handoutLayouts,
        { example: '3up', default: 'notes' },
      ),
    ),
    paper: optional(choice('The paper.', papers, { example: 'Letter', default: 'A4' })),
    orientation: optional(
      choice('Which way the paper is held.', orientations, { example: 'landscape', default: 'portrait' }),
    ),
    duplex: optional(
      flag('Leaves more room at the binding, left and right by turns, for paper printed on both sides.', {
        example: true,
        default: false,
      }),
    ),
    dark: optional(
      flag('Prints dark slides dark, as they are shown; otherwise they are printed light, to save ink.', {
        example: true,
        default: false,
      }),
    ),
  },
  { text: 'layout', example: 'notes' },
)

export type OutlineHandout = Infer<typeof handout>
