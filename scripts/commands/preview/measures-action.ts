import type { Compiled } from '../../compile.ts'
import type { Finding } from '../../proof/finding.ts'
import type { MeasuresReport } from '../../serve/messages.ts'
import { safeHeaders } from '../../serve/respond.ts'
import type { Action } from '../../serve/server.ts'
import { findingsIn } from '../look-at-slides.ts'

/** A deck that is shown, and the version that windows know it by. */
export interface ShownDeck {
  readonly version: string
  readonly made: Compiled
}

/** Judges what a window has measured on the slides of the deck that is shown; of one that is shown no longer, there is nothing to tell. */
export function measuresAction(
  shown: () => ShownDeck | null,
  onFindings: (findings: readonly Finding[], made: Compiled) => void,
): Action {
  return async (body, response) => {
    const report = reportIn(body)
    if (!report) return void response.writeHead(400, safeHeaders).end()
    const deck = shown()
    if (deck?.version === report.version) {
      const findings = await findingsIn(report.measures, deck.made)
      // Meanwhile there may be another one.
      if (shown()?.version === report.version) onFindings(findings, deck.made)
    }
    response.writeHead(204, safeHeaders).end()
  }
}

function reportIn(body: unknown): MeasuresReport | null {
  const { version, measures } = (body ?? {}) as Readonly<Record<string, unknown>>
  return typeof version === 'string' && Array.isArray(measures) ? { version, measures } : null
}
