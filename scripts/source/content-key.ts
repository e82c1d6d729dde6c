/**
 * A text that is equal for values that say the same, wherever in the outline they stand: places (`span`, `spanAt`) are left out. For
 * plain data, as models hold it.
 */
export function contentKey(value: unknown): string {
  if (typeof value === 'string') return `"${value.length} ${value}`
  if (value === null || typeof value !== 'object') return `${value},`
  let key = Array.isArray(value) ? '[' : '{'
  if (Array.isArray(value)) for (const item of value) key += contentKey(item)
  else {
    for (const name in value) {
      if (name !== 'span' && name !== 'spanAt') key += name + contentKey((value as Record<string, unknown>)[name])
    }
  }
  return `${key};`
}
