/** A label on a line: where its middle would best be, and how much room it takes, in px. */
export interface Wish {
  readonly at: number
  readonly size: number
}

/**
 * Where labels stand so that none overlaps another: each as near to its wish as the others allow, in the same order, between
 * `from` and `to` as long as there is room.
 */
export function spread(wishes: readonly Wish[], from: number, to: number): readonly number[] {
  const order = wishes.map((_, index) => index).sort((a, b) => (wishes[a]?.at ?? 0) - (wishes[b]?.at ?? 0))
  const places = new Array<number>(wishes.length).fill(0)
  let end = from
  for (const index of order) {
    const { at, size } = wishes[index] as Wish
    places[index] = Math.max(at, end + size / 2)
    end = (places[index] ?? 0) + size / 2
  }
  // Downwards they were pushed; what went over the edge, or went further than it had to, is pushed back.
  let start = Math.max(to, from + wishes.reduce((sum, { size }) => sum + size, 0))
  for (const index of order.toReversed()) {
    const { size } = wishes[index] as Wish
    places[index] = Math.min(places[index] ?? 0, start - size / 2)
    start = (places[index] ?? 0) - size / 2
  }
  return places
}
