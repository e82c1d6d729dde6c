import { chart } from './kinds/chart.ts'
import { code } from './kinds/code.ts'
import { compare } from './kinds/compare.ts'
import { figure } from './kinds/figure.ts'
import { math } from './kinds/math.ts'
import { points } from './kinds/points.ts'
import { quote } from './kinds/quote.ts'
import { relations } from './kinds/relations.ts'
import { statement } from './kinds/statement.ts'
import { stats } from './kinds/stats.ts'
import { table } from './kinds/table.ts'
import { paragraphs } from './kinds/text.ts'
import { timeline } from './kinds/timeline.ts'
import { optional } from './shape.ts'

/** The keys that hold a slide's content, of which it has exactly one. */
export const kinds = {
  points: optional(points),
  text: optional(paragraphs),
  statement: optional(statement),
  stats: optional(stats),
  timeline: optional(timeline),
  compare: optional(compare),
  quote: optional(quote),
  table: optional(table),
  relations: optional(relations),
  figure: optional(figure),
  chart: optional(chart),
  math: optional(math),
  code: optional(code),
}

/** The keys that hold a slide's content; a slide's kind is the key that it uses. */
export const contentKinds = Object.keys(kinds) as readonly (keyof typeof kinds)[]
export type ContentKind = keyof typeof kinds
