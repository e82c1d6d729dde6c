type Options = Readonly<Record<string, unknown>>

/**
 * An author's options laid over lectern's: mappings key by key; a list over a list entry by entry; a mapping over a list
 * into each of its entries (`series: {barWidth: 20}` is for every series); whatever else takes the place of what was there.
 */
export function mergeOptions(ours: Options, theirs: Options): Options {
  const keys = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])]
  return Object.fromEntries(keys.map((key) => [key, key in theirs ? merge(ours[key], theirs[key]) : ours[key]]))
}

function merge(ours: unknown, theirs: unknown): unknown {
  if (Array.isArray(ours) && isOptions(theirs)) return ours.map((entry) => merge(entry, theirs))
  if (Array.isArray(ours) && Array.isArray(theirs)) {
    const length = Math.max(ours.length, theirs.length)
    return Array.from({ length }, (_, at) => (at < theirs.length ? merge(ours[at], theirs[at]) : ours[at]))
  }
  return isOptions(ours) && isOptions(theirs) ? mergeOptions(ours, theirs) : theirs
}

function isOptions(value: unknown): value is Options {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
