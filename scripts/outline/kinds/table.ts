import { list, map, optional, required, text } from '../shape.ts'

export const table = map(
  'table',
  'Rows and columns.',
  {
    columns: required(
      list('The heading of each column.', text('One heading.'), {
        least: 2,
        most: 6,
        example: ['议题', '韩国', '日本'],
      }),
    ),
    rows: required(
      list(
        'The rows. Each has one cell a column; the first cell is the heading of its row.',
        list('One row.', text('One cell; "" leaves it empty.')),
        { example: [['贸易摩擦', '盼部分解禁', '盼甩掉“历史包袱”']] },
      ),
    ),
    caption: optional(text('What the table shows, or where it comes from.', { example: '据第 125—126 页整理' })),
  },
  { example: { columns: ['议题', '韩国', '日本'], rows: [['贸易摩擦', '盼部分解禁', '盼甩掉“历史包袱”']] } },
)
