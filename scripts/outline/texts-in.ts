import type { Text } from './shape.ts'

/** Every text in a part of the outline, in the order of its keys; text in raw values, which is another language's, is not. */
export function textsIn(value: unknown): readonly Text[] {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (value === null || typeof value !== 'object' || 'spanAt' in value) return []
  if (isText(value)) return [value]
  return Object.entries(value).flatMap(([key, inner]) => (key === 'span' ? [] : textsIn(inner)))
}

function isText(value: object): value is Text {
  return 'span' in value && 'value' in value && typeof value.value === 'string'
}
