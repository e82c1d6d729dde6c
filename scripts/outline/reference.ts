import { stringify } from 'yaml'
import { kinds } from './kinds.ts'
import { takenBy } from './reference-types.ts'
import { everySlide, outlineShape, section, slide } from './schema.ts'
import type { Example, Fields, Help, MapShape, Shape } from './shape.ts'

/** Every key of the language, as Markdown tables: what can stand on a slide first, the top of the file last. */
export function reference(): string {
  const { title } = slide.keys
  return [
    'A slide has exactly one of these keys. In braces, `?` marks what can be left out; a list of one needs no dash.',
    table(['key', 'what it is', 'takes'], contentRows(kinds)),
    'Inside them, and inside `aside`:',
    table(['in', 'key', 'what it is', 'for instance'], insideRows({ ...kinds, aside: everySlide.aside })),
    'Besides, a slide has the bold key, and may have the others:',
    table(keyHeadings, keyRows({ title, ...everySlide })),
    'A section holds slides and other sections:',
    table(keyHeadings, keyRows(withoutKeys(section.keys, everySlide))),
    `As a slide, it may have ${sharedKeys(section.keys, everySlide).map(code).join(', ')}.`,
    'At the top of the file:',
    table(keyHeadings, keyRows(outlineShape.keys)),
    'Inside `authors`, `pace`, `source` and `handout`:',
    table(
      ['in', 'key', 'what it is', 'for instance'],
      insideRows({
        authors: outlineShape.keys.authors,
        pace: outlineShape.keys.pace,
        source: outlineShape.keys.source,
        handout: outlineShape.keys.handout,
      }),
    ),
  ].join('\n\n')
}

/** What the first has and the second hasn't. */
function withoutKeys(fields: Fields, others: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !(key in others)))
}

function sharedKeys(fields: Fields, others: Fields): readonly string[] {
  return Object.keys(fields).filter((key) => key in others)
}

const keyHeadings = ['key', 'what it is', 'takes', 'for instance']

function contentRows(fields: Fields): Row[] {
  return Object.entries(fields).map(([key, { shape }]) => [code(key), sentenceOf(shape), takenBy(shape)])
}

function keyRows(fields: Fields): Row[] {
  return Object.entries(fields).map(([key, { shape, required }]) => [
    required ? `**${code(key)}**` : code(key),
    sentenceOf(shape),
    takenBy(shape),
    exampleOf(shape),
  ])
}

function insideRows(fields: Fields): Row[] {
  return Object.entries(fields).flatMap(([outer, field]) => {
    const inner = innerFields(field.shape)
    const rows = Object.entries(inner).map(([key, { shape }], index): Row => {
      return [index === 0 ? code(outer) : '', code(key), sentenceOf(shape), exampleOf(shape)]
    })
    const records = Object.entries(inner).filter(([, { shape }]) => shape.type === 'record')
    return [...rows, ...insideRows(Object.fromEntries(records.map(([key, record]) => [`${outer} › ${key}`, record])))]
  })
}

/** Content first: it is what a chart, or a piece of code, is made of. */
function innerFields(shape: Shape): Fields {
  const inner = innerMap(shape)
  return { ...inner?.content, ...inner?.keys }
}

function innerMap(shape: Shape): MapShape | undefined {
  if (shape.type === 'list' || shape.type === 'record') return innerMap(shape.of)
  return shape.type === 'map' ? shape : undefined
}

function sentenceOf(shape: Shape): string {
  const told = helpOf(shape)
  if (!told) return ''
  const otherwise = told.otherwise ?? told.default
  const choices = shape.type === 'choice' ? ` One of ${takenBy(shape)}.` : ''
  const about = told.about.replace(/[*_|]/g, '\\$&') + choices
  return otherwise === undefined ? about : `${about} Without it: ${otherwise}.`
}

function exampleOf(shape: Shape): string {
  const example = helpOf(shape)?.example
  return example === undefined ? '' : code(flow(example))
}

function helpOf(shape: Shape): (Help & { readonly about: string }) | undefined {
  if (shape.type === 'switch') return shape.on
  return shape.type === 'either' ? undefined : shape
}

/** On one line, as it would stand behind the key. */
function flow(example: Example): string {
  return stringify(example, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trimEnd()
}

function code(text: string): string {
  return `\`${text}\``
}

type Row = readonly string[]

function table(headings: Row, rows: readonly Row[]): string {
  return [headings, headings.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
