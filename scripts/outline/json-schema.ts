import { contentRules } from './content-rules.ts'
import { Definitions, sharedFields } from './definitions.ts'
import { described, orEmpty, titleOf } from './json-description.ts'
import { type JsonSchema, jsonTypes } from './json-types.ts'
import type {
  ChoiceShape,
  EitherShape,
  Field,
  Fields,
  ListShape,
  MapShape,
  RecordShape,
  Shape,
  SwitchShape,
} from './shape.ts'

/** What every part of the schema is made with. */
interface Making {
  readonly definitions: Definitions
  readonly shared: ReadonlySet<Field>
}

/**
 * The JSON Schema (draft 2020-12) of a language: what an editor completes, explains and checks by. It takes what `validate`
 * takes, except for a switch with nothing behind it: editors would offer `null` beside `true` and `false`.
 * A value of several types has a list of types, not an `anyOf`: each keyword holds for its own type only, so editors name the
 * very key that is wrong, where an `anyOf` makes them say that nothing fits.
 */
export function jsonSchema(shape: MapShape, id: string): JsonSchema {
  const making = { definitions: new Definitions(), shared: sharedFields(shape) }
  const root = mapSchema(shape, making)
  const { schemas } = making.definitions
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: id, ...root, $defs: schemas }
}

function schemaOf(shape: Shape, making: Making): JsonSchema {
  switch (shape.type) {
    case 'text': {
      const { pattern } = shape
      return { ...described(shape), ...(pattern && { pattern: pattern.source, patternErrorMessage: pattern.hint }) }
    }
    case 'choice':
      return { ...described(shape), enum: writings(shape) }
    case 'number':
      return { ...described(shape), minimum: shape.least }
    case 'flag':
      return described(shape)
    case 'list':
      return listSchema(shape, making)
    case 'map':
      return mapSchema(shape, making)
    case 'either':
      return eitherSchema(shape, making)
    case 'switch':
      return switchSchema(shape, making)
    case 'record':
      return recordSchema(shape, making)
    case 'raw':
      return described(shape)
    default:
      return shape satisfies never
  }
}

/** An editor tells capital from small letters, and offers what is listed: the word as it should be, then in small letters. */
function writings({ words }: ChoiceShape): readonly string[] {
  return [...new Set([...words, ...words.map((word) => word.toLowerCase())])]
}

function listSchema(shape: ListShape, making: Making): JsonSchema {
  const singleMap = shape.least <= 1 && jsonTypes(shape.of).includes('object')
  return {
    ...described(shape),
    ...itemsOf(shape, making),
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    ...(singleMap && { if: { type: 'object' }, then: itemSchema(shape.of, making) }),
  }
}

function itemsOf({ of, least, most, includes }: ListShape, making: Making): JsonSchema {
  const item = itemSchema(of, making)
  return {
    items: includes ? included(item) : item,
    minItems: least,
    ...(includes && filePattern),
    ...(Number.isFinite(most) && { maxItems: most }),
  }
}

/** What stands behind `!include` is a file's name, or several, to an editor: it doesn't look at tags. */
function included(item: JsonSchema): JsonSchema {
  // The other way round, nothing would be completed in an entry that has just begun.
  const file = { items: { type: 'string', ...filePattern }, ...filePattern }
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  return { if: { type: ['string', 'array'] }, then: file, else: item }
}

const filePattern: JsonSchema = {
  pattern: '\\.ya?ml$',
  patternErrorMessage: 'expected a slide or a section, or the tag !include before the name of a YAML file',
}

function itemSchema(shape: Shape, making: Making): JsonSchema {
  if (shape.type !== 'map') return schemaOf(shape, making)
  return making.definitions.refer(shape.name, shape, () => mapSchema(shape, making))
}

function mapSchema(shape: MapShape, making: Making): JsonSchema {
  const { keys, content, short } = shape
  const listed = short.list === undefined ? undefined : keys[short.list]?.shape
  return {
    title: titleOf(shape),
    ...described(shape),
    properties: { ...properties(keys, true, making), ...properties(content, false, making) },
    required: Object.keys(keys).filter((key) => keys[key]?.required),
    additionalProperties: false,
    ...(listed?.type === 'list' && itemsOf(listed, making)),
    ...(listed?.type === 'record' && recordItems(listed, making)),
    ...contentRules(shape, making.definitions),
  }
}

/** Nothing may stand behind an optional key, unless it is the one that holds a slide's content. */
function properties(fields: Fields, mayBeEmpty: boolean, making: Making): JsonSchema {
  const entries = Object.entries(fields).map(([key, field]) => {
    return [key, fieldSchema(key, field, mayBeEmpty && !field.required, making)]
  })
  return Object.fromEntries(entries)
}

/** What stands in several mappings, and what is a mapping, is named after its key. */
function fieldSchema(key: string, field: Field, mayBeEmpty: boolean, making: Making): JsonSchema {
  const { shape } = field
  const isSwitch = shape.type === 'flag' || shape.type === 'switch'
  const make = () => (mayBeEmpty && !isSwitch ? orEmpty(schemaOf(shape, making)) : schemaOf(shape, making))
  const isNamed = making.shared.has(field) || shape.type === 'map' || shape.type === 'switch'
  return isNamed ? making.definitions.refer(key, field, make) : make()
}

function eitherSchema({ key, yes, no }: EitherShape, making: Making): JsonSchema {
  const telling = yes.keys[key] as Field
  return {
    title: `${titleOf(yes)} or ${no.name}`,
    type: 'object',
    // Checking doesn't need it; without it, editors wouldn't offer the key that tells the two apart.
    properties: { [key]: schemaOf(telling.shape, making) },
    if: { type: 'object', required: [key] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: itemSchema(yes, making),
    else: itemSchema(no, making),
  }
}

function recordSchema(shape: RecordShape, making: Making): JsonSchema {
  const { items, minItems } = recordItems(shape, making)
  return { ...described(shape), additionalProperties: items.additionalProperties, minProperties: 1, items, minItems }
}

/** What stands in a list that is a record: mappings, or bare texts. */
function recordItems({ of }: RecordShape, making: Making) {
  const values =
    of.type === 'map'
      ? making.definitions.refer(of.name, of, () => orEmpty(mapSchema(of, making)))
      : orEmpty(schemaOf(of, making))
  return { items: { type: ['object', 'string'], additionalProperties: values }, minItems: 1 }
}

function switchSchema(shape: SwitchShape, making: Making): JsonSchema {
  const type = jsonTypes(shape)
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  return { ...mapSchema(shape.on, making), type, if: { type: 'boolean' }, then: { const: false } }
}
