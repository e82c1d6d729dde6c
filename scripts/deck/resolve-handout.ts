import type { HandoutLayout, Orientation, OutlineHandout, Paper } from '../outline/handout.ts'

/** How the handout is laid out and printed. */
export interface HandoutSetup {
  readonly layout: HandoutLayout
  readonly paper: Paper
  readonly orientation: Orientation
  /** Whether the wider margin, for the binding, stands left and right by turns. */
  readonly duplex: boolean
  /** Whether dark slides are printed dark. */
  readonly dark: boolean
}

/** What the author wants of the handout; what was asked for on the command line goes before it. */
export function resolveHandout(written: OutlineHandout | null, asked: Partial<HandoutSetup>): HandoutSetup {
  return {
    layout: written?.layout?.value ?? 'notes',
    paper: written?.paper?.value ?? 'A4',
    orientation: written?.orientation?.value ?? 'portrait',
    duplex: written?.duplex ?? false,
    dark: written?.dark ?? false,
    ...asked,
  }
}
