import type { Report } from '../source/diagnostic.ts'
import type { Entry } from './entries.ts'

/** Reports words that `checked` lets pass without a reason. */
export function checkReasons(entries: readonly Entry[], report: Report): void {
  for (const { checked } of entries) {
    for (const { key, value } of checked ?? []) {
      if (!value?.value.trim()) report({ code: 'unexplained-check', facts: { written: key.value }, span: key.span })
    }
  }
}
