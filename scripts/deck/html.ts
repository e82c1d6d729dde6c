import { markTexts, withoutMarks } from './citations/mark-html.ts'

declare const safe: unique symbol

/** HTML that is safe to put into a page as it is: lectern made it, or escaped what the author wrote. */
export type Html = string & { readonly [safe]: true }

/** Says that `markup` is safe. The one way to make `Html`: what calls it answers for it. */
export function asHtml(markup: string): Html {
  return markup as Html
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text → HTML that shows this text. */
export function escapeHtml(text: string): Html {
  return asHtml(text.replace(/[&<>"']/g, (character) => escapes[character] ?? character))
}

/** Text with markup, and the same without. */
export interface Rich {
  readonly html: Html
  /** Without the marks of citations. */
  readonly text: string
  /** What these say, in order; absent when nothing is cited. */
  readonly marks?: readonly string[]
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }

/** A formula, as the page has it, from its begin to its end; what it reads as is its TeX. */
export const formulaMarkup = /<deck-formula data-tex="([^"]*)".*?<\/deck-formula>/gs

/** HTML with what it reads as: tags and marks gone, entities as characters, a line for each paragraph or list item. */
export function richFrom(html: string): Rich {
  const marks = markTexts(html).map(textOf)
  const rich = { html: asHtml(html), text: textOf(withoutMarks(html)) }
  return marks.length > 0 ? { ...rich, marks } : rich
}

function textOf(html: string): string {
  const bare = html
    .replace(formulaMarkup, '$1')
    .replace(/<\/(p|li)>\s*/g, '\n')
    .replace(/<[^>]*>/g, '')
  return unescapeHtml(bare).trim()
}

/** HTML without tags → the text that it shows. */
export function unescapeHtml(html: string): string {
  return html.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => entities[name] ?? '')
}

/** Text without markup. */
export function plain(text: string): Rich {
  return { html: escapeHtml(text), text }
}
