import { finderOf } from './finder.ts'
import { overviewOf } from './overview.ts'
import type { Panel } from './panel.ts'
import type { Talk } from './talk.ts'

/** What can be opened over a talk, in either window. */
export interface Panels {
  readonly find: Panel
  readonly overview: Panel
}

export function panelsOf(talk: Talk): Panels {
  return { find: finderOf(talk), overview: overviewOf(talk) }
}
