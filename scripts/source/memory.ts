/**
 * Remembers what pure functions make. `kind` says which function, `parts` all that it looks at: texts and numbers are the same when they
 * are equal, objects only when they are the very same. What throws, or is a promise that fails, is not remembered.
 */
export interface Memory {
  readonly recall: <T>(kind: string, parts: readonly unknown[], make: () => T) => T
}

/** Remembers nothing: for who compiles once. */
export const noMemory: Memory = { recall: (_kind, _parts, make) => make() }

/** A memory of what the last few rounds of work asked for. */
export interface RoundedMemory extends Memory {
  /**
   * Ends a round, and forgets what has not been asked for in a while. Of a round that failed, which didn't ask for all that the next one
   * will, nothing is kept, and nothing is forgotten on its account.
   */
  readonly endRound: (succeeded: boolean) => void
  /** How much is remembered. */
  readonly size: () => number
}

/** Successful rounds that a value outlives: whoever takes back the last few edits finds all as it was. */
const roundsKept = 4

interface Entry {
  readonly value: unknown
  readonly born: number
  asked: number
}

export function newMemory(): RoundedMemory {
  const entries = new Map<string, Entry>()
  const nameOf = objectNames()
  let round = 0
  return {
    recall: <T>(kind: string, parts: readonly unknown[], make: () => T): T => {
      const key = keyOf(kind, parts, nameOf)
      const known = entries.get(key)
      if (known) {
        known.asked = round
        return known.value as T
      }
      const value = make()
      entries.set(key, { value, born: round, asked: round })
      if (value instanceof Promise) value.catch(() => entries.delete(key))
      return value
    },
    endRound: (succeeded) => {
      for (const [key, { born, asked }] of entries) {
        if (succeeded ? asked <= round - roundsKept : born === round) entries.delete(key)
      }
      // After a round that failed, what was asked for in it is still as old as it was to the rounds that count.
      if (succeeded) round++
    },
    size: () => entries.size,
  }
}

/** Numbers for objects that live no longer than these. */
function objectNames(): (object: object) => number {
  const names = new WeakMap<object, number>()
  let count = 0
  return (object) => {
    const known = names.get(object)
    if (known !== undefined) return known
    names.set(object, ++count)
    return count
  }
}

/** The length of each text goes before it: none can look like two. */
function keyOf(kind: string, parts: readonly unknown[], nameOf: (object: object) => number): string {
  let key = kind
  for (const part of parts) {
    if (typeof part === 'string') key += `\n"${part.length} ${part}`
    else if ((typeof part === 'object' && part !== null) || typeof part === 'function') key += `\n#${nameOf(part)}`
    else key += `\n${part}`
  }
  return key
}
