import type { Deck, Slide, SlideKind } from '../deck/deck.ts'
import type { Html } from '../deck/html.ts'
import { contentKey } from '../source/content-key.ts'
import type { Report } from '../source/diagnostic.ts'
import { type Memory, noMemory } from '../source/memory.ts'

/** What is drawn at build time on a slide, as SVG or HTML: a template takes it as `drawing`. */
export type Drawings = ReadonlyMap<Slide, Html>

/** What a drawing depends on: neither its place in the talk nor what is said about it. */
export type DrawnSlide = Pick<Slide, 'id' | 'title' | 'content' | 'aside' | 'takeaway' | 'steps'>

/** Draws the content of one kind of slide; it takes slides of its own kind only. What the author asked for in vain is reported. */
export type Painter = (slide: DrawnSlide, language: string, report: Report) => Html | Promise<Html>

/** The kinds that are drawn, and the modules that draw them: their libraries are heavy, and loaded when a slide needs them. */
const painters: Partial<Record<SlideKind, () => Promise<Painter>>> = {
  chart: async () => (await import('./draw-chart.ts')).drawChart,
  figure: async () => (await import('./paint-figure.ts')).paintFigure,
  relations: async () => (await import('./draw-relations.ts')).drawRelations,
}

/** Draws whatever is to be drawn in a deck. */
export async function drawSlides(
  { slides, language }: Deck,
  report: Report,
  memory: Memory = noMemory,
): Promise<Drawings> {
  const drawn = await Promise.all(
    slides.map(async (slide): Promise<readonly [Slide, Html] | null> => {
      const paint = await painters[slide.content.kind]?.()
      return paint ? [slide, await recallDrawing(slide, paint, language, report, memory)] : null
    }),
  )
  return new Map(drawn.filter((entry) => entry !== null))
}

/** One that had something to report is painted again: where that is to be reported moves with every edit. */
async function recallDrawing(
  { id, title, content, aside, takeaway, steps }: Slide,
  paint: Painter,
  language: string,
  report: Report,
  memory: Memory,
): Promise<Html> {
  const slide = { id, title, content, aside, takeaway, steps }
  const { drawing, isQuiet } = await memory.recall('drawing', [contentKey(slide), language], async () => {
    let isQuiet = true
    const drawing = await paint(slide, language, () => {
      isQuiet = false
    })
    return { drawing, isQuiet }
  })
  return isQuiet ? drawing : paint(slide, language, report)
}
