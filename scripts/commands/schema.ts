import { jsonSchema } from '../outline/json-schema.ts'
import { outlineShape } from '../outline/schema.ts'

/** What `lectern schema` shows: the JSON Schema of outlines, by which editors complete, explain and check them. */
export function schemaText(): string {
  // A name rather than an address: editors would look an address up, and the schema has to work without a network.
  return JSON.stringify(jsonSchema(outlineShape, 'urn:lectern:outline'), null, 2)
}
