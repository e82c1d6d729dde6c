import { expect, it } from 'vitest'
import { readArguments } from '../../scripts/commands/read-arguments.ts'

it('is asked for without a file', () => {
  expect(readArguments(['schema'])).toEqual({ command: 'schema' })
})

it.each([[['schema', 'outline.schema.json']], [['schema', '--out', 'schemas']]])('refuses %j', (words) => {
  expect(() => readArguments(words)).toThrow('the schema goes to stdout, and takes no file')
})
