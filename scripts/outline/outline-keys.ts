import { outlineShape } from './schema.ts'
import type { Shape } from './shape.ts'

/** Every key of the outline language, wherever it belongs. */
export const outlineKeys: ReadonlySet<string> = new Set(keysIn(outlineShape))

function keysIn(shape: Shape): readonly string[] {
  switch (shape.type) {
    case 'list':
    case 'record':
      return keysIn(shape.of)
    case 'either':
      return [...keysIn(shape.yes), ...keysIn(shape.no)]
    case 'switch':
      return keysIn(shape.on)
    case 'map':
      return Object.entries({ ...shape.keys, ...shape.content }).flatMap(([key, field]) => [
        key,
        ...keysIn(field.shape),
      ])
    default:
      return []
  }
}
