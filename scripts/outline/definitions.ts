import type { JsonSchema } from './json-types.ts'
import type { Field, MapShape, Shape } from './shape.ts'

/** The named parts of a JSON Schema: each is made once, and referred to from wherever it stands. */
export class Definitions {
  readonly schemas: Record<string, JsonSchema> = {}
  readonly #names = new Map<object, string>()

  /** A reference to the part made of `origin`; the first call makes it. A name that is taken gets `inner` before it. */
  refer(name: string, origin: object, make: () => JsonSchema): JsonSchema {
    let free = this.#names.get(origin)
    if (free === undefined) {
      free = this.#freeName(name)
      this.#names.set(origin, free)
      // Its place comes before that of the parts inside it.
      this.schemas[free] = {}
      this.schemas[free] = make()
    }
    return { $ref: `#/$defs/${free}` }
  }

  #freeName(name: string): string {
    return name in this.schemas ? this.#freeName(`inner${name.charAt(0).toUpperCase()}${name.slice(1)}`) : name
  }
}

/** The optional fields that stand in more than one mapping, as `notes` does in slides and in sections. */
export function sharedFields(root: MapShape): ReadonlySet<Field> {
  const fields = [...allMaps(root)].flatMap(({ keys, content }) => Object.values({ ...keys, ...content }))
  return new Set(fields.filter((field, index) => !field.required && fields.indexOf(field) !== index))
}

function allMaps(shape: Shape, seen = new Set<MapShape>()): ReadonlySet<MapShape> {
  switch (shape.type) {
    case 'map':
      if (seen.has(shape)) break
      seen.add(shape)
      for (const field of Object.values({ ...shape.keys, ...shape.content })) allMaps(field.shape, seen)
      break
    case 'list':
    case 'record':
      allMaps(shape.of, seen)
      break
    case 'either':
      allMaps(shape.yes, seen)
      allMaps(shape.no, seen)
      break
    case 'switch':
      allMaps(shape.on, seen)
  }
  return seen
}
