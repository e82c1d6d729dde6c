import type { MapShape, Shape } from './shape.ts'

/** A JSON Schema, or a part of one. */
export type JsonSchema = { readonly [keyword: string]: unknown }

export type JsonType = 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null'

const scalars: readonly JsonType[] = ['string', 'number', 'boolean']

/** The JSON types that `validate` takes for a shape, the usual one first: editors complete by it. */
export function jsonTypes(shape: Shape): readonly JsonType[] {
  switch (shape.type) {
    case 'text':
      return shape.pattern ? ['string'] : scalars
    case 'choice':
      return ['string']
    case 'number':
      return ['number']
    case 'flag':
      return ['boolean']
    case 'list':
      return [
        'array',
        ...(shape.least > 1 ? [] : singleTypes(shape.of)),
        ...(shape.includes ? (['string'] as const) : []),
      ]
    case 'map':
      return mapTypes(shape)
    case 'either':
      return ['object']
    case 'switch':
      return ['object', 'boolean']
    case 'record':
      return ['object', 'array', 'string']
    case 'raw':
      return ['object', 'array', ...scalars, 'null']
    default:
      return shape satisfies never
  }
}

/** The types of an entry that may stand for a list of one: a bare list is always the list itself. */
function singleTypes(of: Shape): readonly JsonType[] {
  return jsonTypes(of).filter((type) => type !== 'array')
}

function mapTypes({ short }: MapShape): readonly JsonType[] {
  return ['object', ...(short.text ? scalars : []), ...(short.list ? (['array'] as const) : [])]
}
