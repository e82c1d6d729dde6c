import type { Noun } from '../source/facts.ts'
import type { Definitions } from './definitions.ts'
import type { JsonSchema } from './json-types.ts'
import type { Fields, MapShape } from './shape.ts'

/**
 * Exactly one content key, or at most one. Both could be one `oneOf`; but editors would say no more of it than "matches multiple
 * schemas", at the slide's first letter. This way they underline the second key, and say what to do.
 */
export function contentRules({ name, content, contentNeed }: MapShape, definitions: Definitions): JsonSchema {
  const kinds = Object.keys(content)
  if (kinds.length === 0) return {}
  const atMostOne = definitions.refer('oneContent', content, () => oneContent(name, content))
  if (contentNeed === 'maybe') return { allOf: [atMostOne] }
  const lack = name === 'chart' ? 'a chart needs values' : 'nothing stands under the title'
  const errorMessage = `${lack}: add one of ${kinds.join(', ')}`
  return { allOf: [atMostOne], anyOf: kinds.map((kind) => ({ required: [kind], errorMessage })) }
}

function oneContent(owner: Noun, content: Fields): JsonSchema {
  const kinds = Object.keys(content)
  const rules = kinds.map((kind) => {
    const others = kinds.filter((other) => other !== kind).map((other) => [other, false])
    const remedy = owner === 'chart' ? 'keep one of the two' : 'move it to a slide of its own, or into "aside"'
    const errorMessage = `beside "${kind}" there is no room for it: ${remedy}`
    return [kind, { properties: Object.fromEntries(others), errorMessage }]
  })
  return { dependentSchemas: Object.fromEntries(rules) }
}
