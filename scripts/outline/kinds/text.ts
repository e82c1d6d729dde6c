import { text } from '../shape.ts'

export const paragraphs = text('Paragraphs; an empty line parts them.', {
  example: '两国能否借换届走近？新旧争端难解，外部格局也在变。',
})
