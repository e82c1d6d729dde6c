import { type Infer, map, optional, required, text } from '../shape.ts'

export const figure = map(
  'figure',
  'A picture from a file, as large as the slide allows.',
  {
    src: required(
      text('The file, beside the outline or in a folder below it: SVG, PNG, JPEG, WebP, GIF or AVIF.', {
        example: 'figures/map.svg',
      }),
    ),
    alt: required(
      text('What the picture shows, for those who cannot see it.', { example: '东北亚地图，标出三国首都' }),
    ),
    caption: optional(text('What to see in it, set below.', { example: '图 1　三国首都' })),
    credit: optional(text('Who made it.', { example: '作者自绘' })),
  },
  { example: { src: 'figures/map.svg', alt: '东北亚地图，标出三国首都' } },
)

export type OutlineFigure = Infer<typeof figure>
