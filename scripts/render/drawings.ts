import type { Deck, Slide, SlideKind } from '../deck/deck.ts'
import type { Html } from '../deck/html.ts'
import type { Report } from '../source/diagnostic.ts'

/** What is drawn at build time on a slide, as SVG or HTML: a template takes it as `drawing`. */
export type Drawings = ReadonlyMap<Slide, Html>

/** Draws the content of one kind of slide; it takes slides of its own kind only. What the author asked for in vain is reported. */
export type Painter = (slide: Slide, language: string, report: Report) => Html | Promise<Html>

/** The kinds that are drawn, and the modules that draw them: their libraries are heavy, and loaded when a slide needs them. */
const painters: Partial<Record<SlideKind, () => Promise<Painter>>> = {
  chart: async () => (await import('./draw-chart.ts')).drawChart,
  figure: async () => (await import('./paint-figure.ts')).paintFigure,
  relations: async () => (await import('./draw-relations.ts')).drawRelations,
}

/** Draws whatever is to be drawn in a deck. */
export async function drawSlides({ slides, language }: Deck, report: Report): Promise<Drawings> {
  const drawn = await Promise.all(
    slides.map(async (slide): Promise<readonly [Slide, Html] | null> => {
      const paint = await painters[slide.content.kind]?.()
      return paint ? [slide, await paint(slide, language, report)] : null
    }),
  )
  return new Map(drawn.filter((entry) => entry !== null))
}
