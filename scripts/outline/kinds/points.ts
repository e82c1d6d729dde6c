import { list, map, optional, required, text } from '../shape.ts'

const point = map(
  'point',
  'One point, in a line or two; what explains it stands indented under it.',
  {
    text: required(text('The point itself.', { example: '**改善**：出于两国自利，也靠美国协调' })),
    points: optional(list('What explains the point.', text('One thing that explains it.'), { most: 5 })),
  },
  { text: 'text' },
)

export const points = list(
  'Points, from top to bottom. When all of them begin with “**words**：”, these words stand in a column of their own.',
  point,
  { most: 12, example: ['**改善**：多个方面已有迹象', '**制约**：政权不够稳，历史积怨深'] },
)
