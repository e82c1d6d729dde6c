/** Where runs of `runLength` characters first stand in a text. */
export type Runs = ReadonlyMap<string, number>

/** One more than may be copied. */
export const runLength = 31

/** Every run of a text, so that each one of another text is looked up at once. */
export function runsIn(text: string): Runs {
  const runs = new Map<string, number>()
  for (let at = text.length - runLength; at >= 0; at--) runs.set(text.slice(at, at + runLength), at)
  return runs
}
