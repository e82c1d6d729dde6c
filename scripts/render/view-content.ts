import type { Aside, Content } from '../deck/deck.ts'
import type { Rich } from '../deck/html.ts'
import { breakAtPhrases } from './phrases.ts'
import { viewReferences } from './view-references.ts'
import type { ContentView, SlideView } from './views.ts'

/**
 * Every Rich value in a content becomes its HTML; the rest stays. Short texts break between words only; paragraphs, which are
 * read and not glanced at, break anywhere, as Chinese is set, and figures with their units not at all.
 */
export function viewContent(content: Content, language: string): ContentView {
  if (content.kind === 'references') return { ...viewReferences(content.entries), columns: content.columns }
  const htmlOf = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => htmlOf(item, key))
    if (value === null || typeof value !== 'object') return value
    if (isRich(value)) return unbroken.includes(key) ? value.html : breakAtPhrases(value.html, language)
    return Object.fromEntries(Object.entries(value).map(([inner, item]) => [inner, htmlOf(item, inner)]))
  }
  const unbroken = content.kind === 'text' ? ['text'] : ['value', 'unit']
  return htmlOf(content, '') as ContentView
}

function isRich(value: object): value is Rich {
  return 'html' in value
}

/** The aside, its short texts breaking between words only. */
export function viewAside({ title, text, points }: Aside, language: string): SlideView['aside'] {
  const phrased = ({ html }: Rich) => breakAtPhrases(html, language)
  return { title: title && phrased(title), text: text?.html ?? null, points: points.map(phrased) }
}
