import { type Infer, list, mapWith, optional, text } from '../shape.ts'

export const code = mapWith(
  'code',
  'A piece of a program, in a typeface whose letters are all of one width.',
  {
    lang: optional(
      text('The language, by which words are coloured.', {
        example: 'r',
        otherwise: 'by the ending of the file; else no colours',
      }),
    ),
    lines: optional(text('Which lines are shown: a line, or a range of lines.', { example: '3-9', otherwise: 'all' })),
    highlight: optional(
      list(
        'Lines to look at; with `steps: true`, one entry after the other. They are counted as in the whole file.',
        text('A line, or a range of lines.'),
        { most: 9, example: [3, '5-6'] },
      ),
    ),
    caption: optional(text('What to see in it, set below.', { example: '基准模型' })),
  },
  'one',
  {
    text: optional(
      text('The code itself; after "|", line breaks and indentation stay.', { example: 'model <- lm(y ~ x)' }),
    ),
    file: optional(
      text('Instead, the file that holds it, beside the outline or in a folder below it.', {
        example: 'analysis/model.R',
      }),
    ),
  },
  { text: 'text', example: { lang: 'r', text: 'model <- lm(y ~ x)' } },
)

export type OutlineCode = Infer<typeof code>
