import type { LocatedOutline } from '../outline/schema.ts'
import type { Text } from '../outline/shape.ts'
import type { Memory } from '../source/memory.ts'
import type { Span } from '../source/source.ts'
import { withoutMarks } from './citations/mark-html.ts'
import { contextFor } from './deck-context.ts'
import { formulaMarkup, unescapeHtml } from './html.ts'
import type { Markdown } from './markdown.ts'
import type { Materials } from './materials.ts'
import { type PlannedSlide, planSlides } from './plan-slides.ts'
import { assignIds } from './slide-ids.ts'

/** A text of the outline: the keys that lead to it from its slide, and what can be found again of it where it is shown. */
export interface Origin {
  /** `title`, `points[2].text`, `aside.points[0]` */
  readonly key: string
  readonly span: Span
  /** Letters and digits alone: of what stands around them, such as marks, formulas and a lead's colon, a slide may show something else. */
  readonly letters: string
}

/** Where a slide comes from. */
export interface SlideOrigins {
  /** All that is written of it; null of a slide that comes by itself. */
  readonly entry: Span | null
  /** Its own texts, then those of its section, then those of the whole talk. */
  readonly texts: readonly Origin[]
}

/** Where what is shown comes from. */
export interface Origins {
  /** By the ids of slides. */
  readonly slides: ReadonlyMap<string, SlideOrigins>
  /** Where the language of the deck stands, or would. */
  readonly language: Span
}

/**
 * Where the texts on each slide come from. They are found by what they say: nothing of it stands in a page, and a template of the
 * author's own, which can't say where its texts come from, does as well as lectern's.
 */
export function originsOf(outline: LocatedOutline, materials: Materials, memory: Memory): Origins {
  const { slides } = planSlides(outline, materials.bibliography !== null)
  const ids = assignIds(slides)
  const { markdown } = contextFor(outline, materials, memory)
  const { title, subtitle, authors, speaker, event, date, source } = outline
  const talk = textsWithKeys({ title, subtitle, authors, speaker, event, date, source }, '')
  const entries = slides.map((slide, index) => {
    const texts = [...ownTexts(slide), ...sectionTexts(slide), ...talk]
    const origins = texts.map(([key, text]) => originOf(key, text, markdown))
    return [ids[index] ?? '', { entry: entrySpan(slide), texts: origins }] as const
  })
  return { slides: new Map(entries), language: outline.lang?.span ?? outline.title.span }
}

/** Of a divider, its title: the rest of its section are other slides. */
function entrySpan({ kind, entry }: PlannedSlide): Span | null {
  return kind === 'divider' ? entry.section.span : (entry?.span ?? null)
}

type KeyedText = readonly [key: string, text: Text]

function ownTexts({ kind, entry }: PlannedSlide): readonly KeyedText[] {
  if (entry === null || kind === 'divider') return []
  const { title, content, aside, takeaway, from } = entry
  return [
    ...textsWithKeys({ title }, ''),
    ...(content ? textsWithKeys({ [content.kind]: content.value }, '') : []),
    ...textsWithKeys({ aside, takeaway, from }, ''),
  ]
}

function sectionTexts({ section, subsection }: PlannedSlide): readonly KeyedText[] {
  const above = [section, ...(section?.sections ?? []), subsection].filter((one) => one !== null)
  return [...new Set(above)].flatMap(({ entry: { section, short, summary } }) =>
    textsWithKeys({ section, short, summary }, ''),
  )
}

function textsWithKeys(value: unknown, key: string): readonly KeyedText[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => textsWithKeys(item, `${key}[${index}]`))
  if (value === null || typeof value !== 'object' || 'spanAt' in value) return []
  if (isText(value)) return [[key, value]]
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'span' ? [] : textsWithKeys(inner, key === '' ? name : `${key}.${name}`),
  )
}

function isText(value: object): value is Text {
  return 'span' in value && 'value' in value && typeof value.value === 'string'
}

function originOf(key: string, { value, span }: Text, { inline }: Markdown): Origin {
  const html = withoutMarks(inline(value).html).replace(formulaMarkup, '')
  const text = unescapeHtml(html.replace(/<[^>]*>/g, ''))
  return { key, span, letters: text.replace(/[^\p{L}\p{N}]/gu, '') }
}
