import { list, map, optional, required, text } from '../shape.ts'

const side = map('column', 'One of the things compared.', {
  title: required(text('What is compared.', { example: '文在寅时期' })),
  text: optional(text('What is said of it, as paragraphs.')),
  points: optional(list('What is said of it, as points.', text('One point.'), { most: 6 })),
})

export const compare = list('Things set side by side, each under its title.', side, {
  least: 2,
  most: 3,
  example: [
    { title: '韩国', points: ['频频释放善意'] },
    { title: '日本', points: ['未作实质性让步'] },
  ],
})
