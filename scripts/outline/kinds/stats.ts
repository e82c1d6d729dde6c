import { list, map, optional, required, text } from '../shape.ts'

const stat = map('stat', 'A figure and what it counts.', {
  value: required(text('The figure itself, as it is to be shown.', { example: 0.73 })),
  unit: optional(text('Its unit, set small behind it.', { example: '个百分点' })),
  label: required(text('What it counts.', { example: '大选胜差' })),
  note: optional(text('What to compare it with, or where it comes from.', { example: '约 24.7 万张选票' })),
})

export const stats = list('Figures side by side.', stat, {
  most: 6,
  example: [{ value: 0.73, unit: '个百分点', label: '大选胜差' }],
})
