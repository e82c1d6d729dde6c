/** Does pieces of work that it is given, at once or when their turn comes. */
export type Turns = <T>(work: () => Promise<T>) => Promise<T>

/** All at once. */
export const sideBySide: Turns = (work) => work()

/** One after the other, in the order in which they are given; one that fails doesn't keep the next from its turn. */
export function oneAtATime(): Turns {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const next = last.then(work)
    last = next.catch(() => undefined)
    return next
  }
}
