import type { Deck, Section, Slide } from '../deck/deck.ts'
import { type Html, unescapeHtml } from '../deck/html.ts'
import { escapeMarkdown } from '../deck/portable-markdown.ts'
import { type Words, wordsFor } from '../deck/words.ts'
import { isTold } from './is-told.ts'

/**
 * The speaker's notes of a deck as one Markdown document: title, authors, each slide with its number, its place in the article, its
 * minutes and what is said, then the works that the deck cites. It ends with a line feed.
 */
export function notesDocument(deck: Deck): string {
  const words = wordsFor(deck.language)
  const slides = deck.slides.filter(isTold).flatMap((slide) => slideBlocks(slide, deck.sections, words))
  return `${[...titleBlocks(deck), ...slides, ...referenceBlocks(deck)].join('\n\n')}\n`
}

function titleBlocks({ title, subtitle, authors, speaker, event, date, source }: Deck): readonly string[] {
  const names = authors.map(({ name, affiliation }) => [name, affiliation].filter(Boolean).join(' · '))
  const lines = [subtitle?.text, ...names, [speaker, event, date].filter(Boolean).join(' · '), source]
  return [`# ${oneLine(title.text)}`, ...lines.filter((line) => line).map((line) => oneLine(line ?? ''))]
}

function slideBlocks(slide: Slide, sections: readonly Section[], words: Words): readonly string[] {
  const { number, title, from, minutes, notes } = slide
  const section = slide.section === null ? undefined : sections[slide.section]
  const isDivider = slide.content.kind === 'divider'
  const part = slide.subsection === null ? undefined : section?.sections[slide.subsection]
  const heading = [`${number}.`, isDivider && section?.number, title.text].filter(Boolean).join(' ')
  const facts = [
    part && [part.number, part.short.text].join(' '),
    from,
    minutes === null ? null : words.minutes(minutes),
  ]
  return [
    // The title of the document is its only heading of the first level.
    `${'#'.repeat(Math.max(2, slide.level))} ${oneLine(heading)}`,
    facts.filter(Boolean).join(' · '),
    notes?.markdown ?? '',
  ].filter(Boolean)
}

function referenceBlocks({ references }: Deck): readonly string[] {
  if (!references) return []
  const entries = references.entries.map(({ label, text }) => {
    return [label && oneLine(label.text), entryMarkdown(text.html)].filter(Boolean).join(' ')
  })
  return [`## ${oneLine(references.title.text)}`, ...entries]
}

/** Of an entry's markup, links and italics stay. */
function entryMarkdown(html: Html): string {
  return html
    .split(/(<a\b[^>]*>.*?<\/a>|<[^>]*>)/)
    .map((piece) => {
      if (/^<\/?(i|em)\b/.test(piece)) return '*'
      const address = /^<a\b[^>]* href="([^"]*)"/.exec(piece)?.[1]
      if (address !== undefined) return `<${unescapeHtml(address)}>`
      return piece.startsWith('<') ? '' : oneLine(unescapeHtml(piece))
    })
    .join('')
}

/** Text that Markdown shows as it is, on one line. */
function oneLine(text: string): string {
  return escapeMarkdown(text.replace(/\s+/g, ' ')).replace(/^[#+>-](?= )/, '\\$&')
}
