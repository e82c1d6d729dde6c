import fc from 'fast-check'
import { stringify } from 'yaml'
import { linkKinds } from '../../scripts/outline/kinds/relations.ts'
import { kinds } from '../../scripts/outline/kinds.ts'
import { everySlide, outlineShape } from '../../scripts/outline/schema.ts'
import type { Field, MapShape, Shape } from '../../scripts/outline/shape.ts'

type Values = Readonly<Record<string, unknown>>

/** An outline that lectern has to take, as values and as the file that an author might have. */
export interface ValidOutline {
  readonly values: Values
  readonly text: string
}

const words = [
  '水井',
  '规矩',
  '**谁来淘**',
  '桥',
  'toll',
  '*bridge*',
  '“引文”',
  '「かな」',
  '한국어',
  '1738',
  '𠀋',
  '😀',
  '<b>',
  '`code`',
  '[@well, 第5页]',
  '@bridge',
  'a: b',
  '- 条',
  '# 井',
  '"',
  "'",
]
const texts = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(' '))
const anyText = fc.oneof(
  { weight: 8, arbitrary: texts },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter(isLegible) },
)
const places = ['p. 1', '一（一） pp. 113-114', 'I, p. 43', '引言 p. 112; 三（三） p. 125', '第 5、7 页']
const dates = ['1738', '1738-05', '1738-05-28', '2019-07/2019-08', '乾隆二十九年', '1738 年 5 月']

/** Where the shape alone does not say enough. */
const special: ReadonlyMap<Shape, fc.Arbitrary<unknown>> = new Map<Shape, fc.Arbitrary<unknown>>([
  [everySlide.id.shape, fc.constantFrom('well', 'bridge-2', 'A1')],
  [everySlide.from.shape, fc.constantFrom(...places)],
  [outlineShape.keys.lang.shape, fc.constantFrom('zh-CN', 'zh-Hant-TW', 'ja', 'ko', 'en', 'en-GB', 'de', 'sr-Latn')],
  [kinds.table.shape, evenTables()],
  [kinds.relations.shape.keys.links.shape, linksOf()],
  [kinds.timeline.shape.of.keys.date.shape, fc.oneof(fc.constantFrom(...dates), fc.integer({ min: 1000, max: 2100 }))],
])

/** Random outlines made from the language's own description: whatever it allows, lectern has to take. */
export const validOutlines: fc.Arbitrary<ValidOutline> = valuesOf(outlineShape)
  .filter(hasCover)
  .map((values) => {
    const named = withUniqueIds(values, { count: 0 }) as Values
    return { values: named, text: stringify(named) }
  })

/** Without a cover, an outline whose slides are all hidden would have nothing to show. */
function hasCover(values: unknown): boolean {
  const { cover } = values as { cover?: false | { hidden?: boolean } }
  return cover !== false && !cover?.hidden
}

function valuesOf(shape: Shape): fc.Arbitrary<unknown> {
  const own = special.get(shape)
  if (own) return own
  switch (shape.type) {
    case 'text':
      return fc.oneof(
        { weight: 6, arbitrary: anyText },
        { weight: 1, arbitrary: fc.constantFrom<unknown>(0.73, 2022, true) },
      )
    case 'choice':
      return fc.constantFrom(...shape.words)
    case 'number':
      return fc.integer({ min: shape.least * 2, max: 120 }).map((half) => half / 2)
    case 'flag':
      return fc.boolean()
    case 'list':
      return fc.array(valuesOf(shape.of), { minLength: shape.least, maxLength: Math.min(shape.most, shape.least + 3) })
    case 'map':
      return mapsOf(shape)
    case 'either':
      return fc.oneof({ weight: 3, arbitrary: mapsOf(shape.no) }, { weight: 1, arbitrary: mapsOf(shape.yes) })
    case 'switch':
      return fc.oneof({ weight: 1, arbitrary: fc.constant(false) }, { weight: 3, arbitrary: mapsOf(shape.on) })
    case 'record':
      return fc.dictionary(fc.constantFrom('甲', '乙', 'toll', '桥 1'), valuesOf(shape.of), {
        minKeys: 1,
        noNullPrototype: true,
      })
    case 'raw':
      return fc.constant({})
    default:
      return shape satisfies never
  }
}

/** A mapping, or the bare text or list that stands for one. */
function mapsOf(shape: MapShape): fc.Arbitrary<unknown> {
  const whole = fc.tuple(fieldsOf(shape.keys), contentOf(shape)).map(([keys, content]) => ({ ...keys, ...content }))
  const short = Object.values(shape.short).flatMap((key) => (shape.keys[key] ? [valuesOf(shape.keys[key].shape)] : []))
  return fc.oneof({ weight: 3, arbitrary: whole }, ...short.map((arbitrary) => ({ weight: 1, arbitrary })))
}

function fieldsOf(fields: Readonly<Record<string, Field>>): fc.Arbitrary<Values> {
  const required = Object.keys(fields).filter((key) => fields[key]?.required)
  const values = Object.entries(fields).map(([key, { shape }]) => [key, valuesOf(shape)] as const)
  return fc.record(Object.fromEntries(values), {
    requiredKeys: required,
    noNullPrototype: true,
  }) as fc.Arbitrary<Values>
}

function contentOf({ content, contentNeed }: MapShape): fc.Arbitrary<Values> {
  const each = Object.entries(content).map(([key, { shape }]) => valuesOf(shape).map((value) => ({ [key]: value })))
  const none = fc.constant({})
  if (each.length === 0) return none
  return contentNeed === 'one' ? fc.oneof(...each) : fc.oneof(none, ...each)
}

function evenTables(): fc.Arbitrary<Values> {
  return fc.integer({ min: 2, max: 6 }).chain((width) => {
    const row = fc.array(anyText, { minLength: width, maxLength: width })
    return fc.record(
      { columns: row, rows: fc.array(row, { minLength: 1, maxLength: 5 }), caption: anyText },
      { requiredKeys: ['columns', 'rows'], noNullPrototype: true },
    )
  })
}

/** A list of links between a few actors, none with itself; bare ones among them, and several in one mapping. */
function linksOf(): fc.Arbitrary<unknown> {
  const actors = fc.shuffledSubarray(['甲', '乙国', 'toll', '桥 1', '"x"'], { minLength: 2, maxLength: 2 })
  const link = fc
    .tuple(actors, fc.constantFrom('->', '<-', '<->', '--', '→', '—>', '＜－＞'))
    .map(([[from, to], arrow]) => `${from} ${arrow} ${to}`)
  const said = fc.oneof(
    anyText,
    fc.record({ label: anyText, kind: fc.constantFrom(...linkKinds) }, { requiredKeys: [], noNullPrototype: true }),
  )
  const links = fc.dictionary(link, said, { minKeys: 1, maxKeys: 4, noNullPrototype: true })
  return fc.array(fc.oneof(link, links), { minLength: 1, maxLength: 3 })
}

/** Text that a file can hold, and that says something: YAML takes the rest away or refuses it. */
function isLegible(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

/** Ids are chosen from a few, and told apart by a number. */
function withUniqueIds(value: unknown, seen: { count: number }): unknown {
  if (Array.isArray(value)) return value.map((item) => withUniqueIds(item, seen))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'id' ? `${inner}-${++seen.count}` : withUniqueIds(inner, seen),
    ]),
  )
}
