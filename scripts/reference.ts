import { readFileSync, writeFileSync } from 'node:fs'
import { schemaText } from './commands/schema.ts'
import { reference } from './outline/reference.ts'
import { withReference } from './outline/reference-block.ts'

const readme = new URL('../README.md', import.meta.url)
const schemaFile = new URL('outline/outline.schema.json', import.meta.url)

writeFileSync(readme, withReference(readFileSync(readme, 'utf8'), reference()))
writeFileSync(schemaFile, `${schemaText()}\n`)
