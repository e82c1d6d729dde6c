import { map, optional, required, text } from '../shape.ts'

export const statement = map(
  'statement',
  'One sentence, set very large.',
  {
    text: required(text('The sentence.', { example: '推动回暖的**首要动力**是外力' })),
    note: optional(text('What to know about it, set small below.', { example: '作者的判断，见第 124 页' })),
  },
  { text: 'text', example: '推动回暖的**首要动力**是外力' },
)
