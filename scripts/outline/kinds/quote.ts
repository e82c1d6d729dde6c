import { map, optional, required, text } from '../shape.ts'

export const quote = map(
  'quote',
  'Somebody’s own words.',
  {
    text: required(text('The words, without quotation marks around them.', { example: '日本是韩国的兄长' })),
    by: optional(text('Who says so, and where.', { example: 'William Faulkner, Requiem for a Nun' })),
    note: optional(text('What to know about it, set small below.')),
  },
  { text: 'text', example: { text: 'The past is never dead.', by: 'William Faulkner' } },
)
