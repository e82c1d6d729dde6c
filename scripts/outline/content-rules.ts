import type { Definitions } from './definitions.ts'
import type { JsonSchema } from './json-types.ts'
import type { Fields, MapShape } from './shape.ts'

/**
 * Exactly one content key, or at most one. Both could be one `oneOf`; but editors would say no more of it than "matches multiple
 * schemas", at the slide's first letter. This way they underline the second key, and say what to do.
 */
export function contentRules({ keys, content, contentNeed }: MapShape, definitions: Definitions): JsonSchema {
  const kinds = Object.keys(content)
  if (kinds.length === 0) return {}
  const isSlide = 'title' in keys
  const atMostOne = definitions.refer('oneContent', content, () => oneContent(content, isSlide))
  if (contentNeed === 'maybe') return { allOf: [atMostOne] }
  const errorMessage = `${isSlide ? 'nothing stands under the title: ' : ''}add one of ${kinds.join(', ')}`
  return { allOf: [atMostOne], anyOf: kinds.map((kind) => ({ required: [kind], errorMessage })) }
}

function oneContent(content: Fields, isSlide: boolean): JsonSchema {
  const kinds = Object.keys(content)
  const rules = kinds.map((kind) => {
    const others = kinds.filter((other) => other !== kind).map((other) => [other, false])
    const remedy = isSlide ? 'move it to a slide of its own, or into "aside"' : 'remove one of the two'
    const errorMessage = `beside "${kind}" there is no room for it: ${remedy}`
    return [kind, { properties: Object.fromEntries(others), errorMessage }]
  })
  return { dependentSchemas: Object.fromEntries(rules) }
}
