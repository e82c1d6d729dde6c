import type { Page } from './browser.ts'
import type { RunStep } from './run-step.ts'

/** A script for a page that stands, for the sake of its answer, which is plain data; it changes nothing. Null for no question. */
export type Question = Promise<string> | null

/** What the page at `path` answers to a question; null to none. */
export async function askPage(page: Page, path: string, question: Question, run: RunStep): Promise<unknown> {
  if (question === null) return null
  return run(measuring(path), async () => page.evaluate(await question))
}

const measuring = (path: string) => ({ en: `measuring ${path}`, zh: `测量 ${path}` })
