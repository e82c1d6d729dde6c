import { type Infer, list, map, optional, required, text } from '../shape.ts'

const formula = map(
  'formula',
  'A formula, in TeX as KaTeX reads it.',
  {
    tex: required(
      text(
        'The formula. Write it after "|" or between single quotation marks: in double ones YAML takes the backslashes.',
        {
          example: String.raw`R^2 = 1 - \frac{SS_{res}}{SS_{tot}}`,
        },
      ),
    ),
    note: optional(
      text('What it says, or what its letters stand for, set below.', { example: '$R^2$：解释了多少差异' }),
    ),
  },
  { text: 'tex' },
)

export const math = list('Formulas, set large, one below the other.', formula, {
  most: 5,
  example: [String.raw`R^2 = 1 - \frac{SS_{res}}{SS_{tot}}`],
})

export type OutlineMath = Infer<typeof math>
