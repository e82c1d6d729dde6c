import { type JsonSchema, jsonTypes } from './json-types.ts'
import type { Help, MapShape, Shape } from './shape.ts'

/** What a shape says of itself: its sentence, its types, its default, an example. */
export function described(shape: Extract<Shape, Help>): JsonSchema {
  const { about, example } = shape
  const [first, ...others] = jsonTypes(shape)
  const otherwise = shape.otherwise ?? (shape.type === 'flag' ? shape.default : undefined)
  return {
    description: otherwise === undefined ? about : `${about} Without it: ${otherwise}.`,
    type: others.length === 0 ? first : [first, ...others],
    // Editors write defaults out when they complete a mapping, and nobody wants `hidden: false` on every slide.
    ...(shape.default !== undefined && shape.type !== 'flag' && { default: shape.default }),
    ...(example !== undefined && { examples: [example] }),
  }
}

/** The same schema for a value that may be empty: `takeaway:` with nothing behind it. */
export function orEmpty(schema: JsonSchema): JsonSchema {
  // A list of anything may be empty already: the schema of schemas wants each type once.
  const type = [...new Set([schema.type, 'null'].flat())]
  return { ...schema, type, ...(Array.isArray(schema.enum) && { enum: [...schema.enum, null] }) }
}

/** What editors show above the description of a key: the mapping that it stands in. */
export function titleOf({ name }: MapShape): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
