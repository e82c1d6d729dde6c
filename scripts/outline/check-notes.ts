import type { Report } from '../source/diagnostic.ts'
import type { Entry } from './entries.ts'
import { defaultLanguage } from './language.ts'
import { paceOf } from './pace.ts'
import type { LocatedOutline } from './schema.ts'
import { speakingMinutes } from './speaking-time.ts'

/** A slide's notes may take a little longer than its share before it is worth a warning. */
const tolerance = 1.1

/**
 * Warns of notes that take longer to say than their slide has: its own `minutes`, or its share of what the talk's `minutes`
 * leave for the slides without any.
 */
export function checkNotes(outline: LocatedOutline, entries: readonly Entry[], report: Report): void {
  const share = shareOf(outline, entries)
  const pace = paceOf(outline.pace, outline.lang?.value ?? defaultLanguage)
  for (const { notes, minutes } of entries) {
    const allowed = minutes?.value ?? share
    if (!notes || allowed === null) continue
    const needed = speakingMinutes(notes.value, pace)
    if (needed > allowed * tolerance) {
      report({ code: 'long-notes', facts: { needed, allowed, isShare: !minutes }, span: notes.span })
    }
  }
}

/** Minutes for each slide that says none itself; null when the talk says none either, or nothing is left. */
function shareOf({ minutes }: LocatedOutline, entries: readonly Entry[]): number | null {
  if (!minutes) return null
  const shown = entries.filter((entry) => !('hidden' in entry && entry.hidden))
  const given = shown.reduce((sum, entry) => sum + (entry.minutes?.value ?? 0), 0)
  const open = shown.filter((entry) => !entry.minutes && entry.notes).length
  return open > 0 && minutes.value > given ? (minutes.value - given) / open : null
}
