import type { OutlineFigure } from '../outline/kinds/figure.ts'
import type { Text } from '../outline/shape.ts'
import type { Content, Picture } from './deck.ts'
import type { Rich } from './html.ts'
import type { LoadedPicture, Pictures } from './load-figures.ts'

/** A picture that an outline names → the loaded picture with its words; its bytes are the bundle's. */
export function resolveFigure(
  { src, alt, caption, credit }: OutlineFigure,
  maybe: (text: Text | null) => Rich | null,
  pictures: Pictures,
): Extract<Content, { kind: 'figure' }> {
  const picture = pictures.get(src)
  if (!picture) throw new Error(`the figure ${src.value} was not loaded`)
  return {
    kind: 'figure',
    picture: withoutBytes(picture),
    alt: alt.value,
    caption: maybe(caption),
    credit: maybe(credit),
  }
}

function withoutBytes(picture: LoadedPicture): Picture {
  if (picture.type === 'svg') return picture
  const { bytes: _, ...file } = picture
  return file
}
