import fc from 'fast-check'
import { parse, stringify } from 'yaml'
import { outlineShape } from '../../scripts/outline/schema.ts'
import { corpus } from './corpus.ts'

type Path = readonly (string | number)[]
type Change = (root: unknown) => unknown

const keys = [
  ...Object.keys(outlineShape.keys),
  'section',
  'points',
  'text',
  'table',
  'titel',
  'constructor',
  '__proto__',
  '',
]

/** What may stand where something else belongs. */
const misfits: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    -1,
    Number.POSITIVE_INFINITY,
    Number.NaN,
    2 ** 53,
    '',
    ' ',
    ':',
    'a: b',
    '#',
    '\ud800',
    '\u0000',
  ),
  fc.constantFrom<unknown>([], {}, [[]], [null], [[[['deep']]]], { '': '' }, { text: { text: { text: 'deep' } } }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.integer({ min: 1, max: 400 }).map((count) => Array.from({ length: count }, () => '一条')),
  fc.integer({ min: 1, max: 20_000 }).map((count) => '长 '.repeat(count)),
  fc.date({ noInvalidDate: true }),
  fc.dictionary(fc.constantFrom(...keys), fc.oneof(fc.string(), fc.integer(), fc.constant(null)), { maxKeys: 4 }),
)

const at = fc.nat({ max: 1_000_000 })

const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(at, misfits).map(([place, misfit]) => onPlace(place, () => misfit)),
  at.map((place) => onPlace(place, () => undefined)),
  fc.tuple(at, fc.constantFrom(...keys)).map(([place, key]) => renameKey(place, key)),
  fc.tuple(at, at).map(
    ([from, to]) =>
      (root: unknown) =>
        onPlace(to, () => valueAt(root, placeOf(root, from)))(root),
  ),
  at.map((place) => onPlace(place, (value) => [value, value])),
)

/** Outlines that are YAML, but hold other values, keys and nestings than the language knows. */
export const mutatedValues: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...corpus), fc.array(changes, { minLength: 1, maxLength: 4 }))
  .map(
    ([text, made]) =>
      stringify(made.reduce((root, change) => change(root), parse(text, { logLevel: 'error' }) as unknown)) ?? '',
  )

/** Every place in a tree of values, the root's first. */
function placesIn(value: unknown, path: Path = []): readonly Path[] {
  if (value === null || typeof value !== 'object' || value instanceof Date) return [path]
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return [path, ...inner.flatMap(([key, item]) => placesIn(item, [...path, key]))]
}

function placeOf(root: unknown, place: number): Path {
  const places = placesIn(root)
  return places[place % places.length] ?? []
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], root)
}

/** The tree with another value at a place; undefined takes the key or the entry away. */
function onPlace(place: number, change: (value: unknown) => unknown): Change {
  return (root) => changeAt(root, placeOf(root, place), change)
}

function changeAt(value: unknown, [key, ...rest]: Path, change: (value: unknown) => unknown): unknown {
  if (key === undefined) return change(value)
  const inner = changeAt((value as Record<string | number, unknown>)[key], rest, change)
  if (Array.isArray(value))
    return inner === undefined ? value.toSpliced(Number(key), 1) : value.with(Number(key), inner)
  return Object.fromEntries(Object.entries(value as object).map(([name, old]) => [name, name === key ? inner : old]))
}

function renameKey(place: number, name: string): Change {
  return (root) => {
    const path = placeOf(root, place)
    return changeAt(root, path.slice(0, -1), (parent) => {
      if (parent === null || typeof parent !== 'object' || Array.isArray(parent)) return parent
      return Object.fromEntries(Object.entries(parent).map(([key, value]) => [key === path.at(-1) ? name : key, value]))
    })
  }
}
