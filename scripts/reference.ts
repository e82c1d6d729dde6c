import { writeFileSync } from 'node:fs'
import { schemaText } from './commands/schema.ts'

const schemaFile = new URL('outline/outline.schema.json', import.meta.url)

writeFileSync(schemaFile, `${schemaText()}\n`)
