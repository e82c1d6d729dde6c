import type { Text } from './shape.ts'

/**
 * Every text in a part of the outline, in the order of its keys, but for those of the keys `except`. Text in raw values, which is
 * another language's, is left out.
 */
export function textsIn(value: unknown, except: readonly string[] = []): readonly Text[] {
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, except))
  if (value === null || typeof value !== 'object' || 'spanAt' in value) return []
  if (isText(value)) return [value]
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'span' || except.includes(key) ? [] : textsIn(inner, except),
  )
}

function isText(value: object): value is Text {
  return 'span' in value && 'value' in value && typeof value.value === 'string'
}
