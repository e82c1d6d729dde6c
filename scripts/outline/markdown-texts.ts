import { allEntries, type Entry } from './entries.ts'
import type { ContentKind } from './kinds.ts'
import type { LocatedOutline, OutlineContent } from './schema.ts'
import type { Text } from './shape.ts'
import { textsIn } from './texts-in.ts'

/** Keys whose text isn't Markdown, by the kind of content that they belong to. */
const notMarkdown: Partial<Record<ContentKind, readonly string[]>> = {
  timeline: ['date'],
  figure: ['src', 'alt'],
  chart: ['type', 'content', 'series', 'columns', 'unit', 'emphasis', 'alt'],
  math: ['tex'],
  relations: ['key', 'kind', 'alt'],
  code: ['content', 'lang', 'lines', 'highlight'],
}

/** The texts of an outline that are Markdown, the titles of the talk first, hidden slides and all. */
export function markdownTextsIn(outline: LocatedOutline): readonly Text[] {
  return [...headTexts(outline), ...allEntries(outline).flatMap(markdownTexts)]
}

/** The titles of the talk. */
export function headTexts({ title, subtitle }: LocatedOutline): readonly Text[] {
  return present([title, subtitle])
}

/** The texts of a slide or section that are Markdown, in the order in which they are shown; its slides have their own. */
export function markdownTexts(entry: Entry): readonly Text[] {
  if ('section' in entry) return present([entry.section, entry.short, entry.summary, entry.notes])
  const { title, content, aside, takeaway, notes } = entry
  return present([title, ...contentTexts(content), ...textsIn(aside), takeaway, notes])
}

function contentTexts(content: OutlineContent | null): readonly Text[] {
  return content ? textsIn(content.value, notMarkdown[content.kind]) : []
}

function present(texts: readonly (Text | null)[]): readonly Text[] {
  return texts.filter((text) => text !== null)
}
