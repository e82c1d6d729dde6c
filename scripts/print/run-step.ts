import type { Words } from '../source/failure.ts'

/**
 * Runs a step of the printing and answers with what came of it; `step` says what is being done, as in "loading slides.html".
 * Whoever hands it to the printing may give a step up that takes too long.
 */
export type RunStep = <T>(step: Words, work: () => Promise<T>) => Promise<T>

/** Waits for each step as long as it takes. */
export const unhurried: RunStep = (_, work) => work()
