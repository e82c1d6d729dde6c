import type { EitherShape, Field, ListShape, MapShape, Shape } from './shape.ts'

/** What a key takes, in words: `a list of 2 to 7 {date, title?, text?}`. */
export function takenBy(shape: Shape): string {
  switch (shape.type) {
    case 'text':
      return 'text'
    case 'choice':
      return shape.words.map((word) => `\`${word}\``).join(', ')
    case 'number':
      return 'a number'
    case 'flag':
      return '`true` or `false`'
    case 'list':
      return listWords(shape)
    case 'map':
      return mapWords(shape)
    case 'either':
      return eitherWords(shape)
    case 'switch':
      return '`false`, or keys of a slide'
    case 'record':
      return `\`{…: …}\`, each ${takenBy(shape.of)}`
    case 'raw':
      return 'anything'
    default:
      return shape satisfies never
  }
}

function listWords({ of, least, most }: ListShape): string {
  const count = Number.isFinite(most) ? `${least > 1 ? `${least} to` : 'up to'} ${most}` : ''
  const entries =
    of.type === 'map' && of.short.text ? `entries, each ${takenBy(of)}` : takenBy(of).replace(/^a list/, 'lists')
  return ['a list of', count, entries].filter(Boolean).join(' ')
}

function mapWords({ short, keys, content }: MapShape): string {
  if ('title' in keys && Object.keys(content).length > 0) return 'slides'
  const others = Object.entries(keys).map(([key, { required }]) => (required ? key : `${key}?`))
  const listed = [Object.keys(content).join(' or '), ...others].filter(Boolean)
  const full = `\`{${listed.join(', ')}}\``
  return [short.text && shortWords(keys[short.text] ?? content[short.text]), short.list && 'a list', full]
    .filter(Boolean)
    .join(' or ')
}

function shortWords(field: Field | undefined): string {
  return field?.shape.type === 'choice' ? takenBy(field.shape) : 'text'
}

function eitherWords({ yes, no }: EitherShape): string {
  return `${no.name}s and ${yes.name}s`
}
