import type { Field, MapShape, RecordShape, Shape } from '../../scripts/outline/shape.ts'

type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value }
type Wrap = (value: Value) => Value

/** A key of the language, in an outline that has little else. */
export interface KeyCase {
  /** Where: `slides › points › text`. */
  readonly path: string
  /** What the schema says of it. */
  readonly about: string
  readonly outline: Value
  readonly misspelled: Value
}

/** One case for every key that an outline can have, made from the examples in the schema. */
export function keyCases(root: MapShape): readonly KeyCase[] {
  return casesIn(root, (value) => value, [], new Set())
}

function casesIn(shape: Shape, wrap: Wrap, path: readonly string[], seen: Set<Shape>): readonly KeyCase[] {
  switch (shape.type) {
    case 'list':
      return casesIn(shape.of, (value) => wrap(repeat(value, shape.least)), path, seen)
    case 'record':
      return casesIn(shape.of, (value) => wrap({ [nameIn(shape)]: value }), path, seen)
    case 'either':
      return [...casesIn(shape.no, wrap, path, seen), ...casesIn(shape.yes, wrap, [...path, shape.key], seen)]
    case 'switch':
      return casesIn(shape.on, wrap, path, seen)
    case 'map': {
      if (seen.has(shape)) return []
      seen.add(shape)
      return Object.entries({ ...shape.keys, ...shape.content }).flatMap(([key, field]) => {
        const around = (name: string, value: Value) => wrap({ ...withoutContent(shape, key), [name]: value })
        return [
          caseOf(key, field, path, around),
          ...casesIn(field.shape, (value) => around(key, value), [...path, key], seen),
        ]
      })
    }
    default:
      return []
  }
}

function caseOf(
  key: string,
  { shape }: Field,
  path: readonly string[],
  around: (name: string, value: Value) => Value,
): KeyCase {
  const value = sample(shape)
  const { about } = shape.type === 'switch' ? shape.on : shape.type === 'either' ? shape.no : shape
  return { path: [...path, key].join(' › '), about, outline: around(key, value), misspelled: around(`${key}x`, value) }
}

/** The least that a mapping needs, but for `key`, and but for other content when `key` is content. */
function withoutContent(shape: MapShape, key: string): Record<string, Value> {
  const { [key]: _, ...others } = least(shape)
  const isContent = key in shape.content
  return Object.fromEntries(Object.entries(others).filter(([other]) => !(isContent && other in shape.content)))
}

function least(shape: MapShape): Record<string, Value> {
  const needed = Object.entries(shape.keys).filter(([, { required }]) => required)
  const content = shape.contentNeed === 'one' ? Object.entries(shape.content).slice(0, 1) : []
  return Object.fromEntries([...needed, ...content].map(([key, field]) => [key, sample(field.shape)]))
}

function sample(shape: Shape): Value {
  if ('example' in shape && shape.example !== undefined) return shape.example
  switch (shape.type) {
    case 'text':
      return 'text'
    case 'choice':
      return shape.words[0] ?? ''
    case 'number':
      return shape.least
    case 'flag':
      return true
    case 'list':
      return repeat(sample(shape.of), shape.least)
    case 'map':
      return least(shape)
    case 'either':
      return least(shape.no)
    case 'switch':
      return false
    case 'record':
      return { [nameIn(shape)]: sample(shape.of) }
    case 'raw':
      return { name: 'text' }
  }
}

/** A key of the author's own, as the example has it: not every word will do. */
function nameIn({ example }: RecordShape): string {
  const [first] = [example].flat()
  return (typeof first === 'object' ? Object.keys(first)[0] : undefined) ?? 'name'
}

function repeat(value: Value, count: number): Value {
  return Array.from({ length: Math.max(1, count) }, () => value)
}
