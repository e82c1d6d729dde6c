import { replaceMarks } from '../deck/citations/mark-html.ts'
import type { References } from '../deck/deck.ts'
import { asHtml, type Html } from '../deck/html.ts'
import { markAt, markHtml, tucked, wrapped } from './place-marks.ts'
import { type SourceView, sourcesOf } from './sources.ts'

/**
 * A page whose citations have footnotes: behind each mark stand those that belong to it, and the page's own script moves them to the foot of
 * the page that the mark comes to stand on. Numbers of works stay what they are on the slides; notes that have no number but their own are
 * numbered ① on each page in Chinese and Japanese, elsewhere throughout. Roles such as `doc-noteref` would make Chromium's PDF forget that
 * the mark is a link.
 */
export function placeFootnotes(html: string, references: References, language: string): string {
  const isCircled = /^(zh|ja)\b/i.test(language)
  let count = 0
  const placed = replaceMarks(html, (index) => {
    const mark = markAt(references, index)
    const sources = sourcesOf(mark, references)
    const id = `note-${++count}`
    const back = `mark-${count}`
    if (references.form !== 'note') {
      const notes = sources.map((source, at) => footnote(source.label, source, back, at === 0 ? id : `${id}-${at + 1}`))
      return wrapped(link(markHtml(mark, references), id, back, false), references) + notes.join('')
    }
    const number = isCircled ? circled(count) : String(count)
    const separator = isCircled ? '；' : '; '
    const [first] = sources
    const text = asHtml(
      sources.map((source, at) => withLanguage(at < sources.length - 1 ? open(source) : source)).join(separator),
    )
    const whole = first && sources.length === 1 ? first : { text, language: null }
    return wrapped(link(number, id, back, isCircled), references) + footnote(number, whole, back, id)
  })
  return tucked(placed)
}

/** Whether a page has footnotes, which its script must distribute. */
export function hasFootnotes(html: string): boolean {
  return html.includes('<span class="footnote"')
}

function link(text: string, id: string, back: string, isCounted: boolean): string {
  return `<a class="citation-mark${isCounted ? ' is-counted' : ''}" id="${back}" href="#${id}">${text}</a>`
}

function footnote(
  label: string | null,
  { text, language }: Omit<SourceView, 'label'>,
  back: string,
  id: string,
): string {
  const start = label === null ? '' : `<a class="footnote-label" href="#${back}">${label}</a>`
  const lang = language ? ` lang="${language}"` : ''
  return `<span class="footnote" id="${id}">${start}<span class="footnote-text"${lang}>${text}</span></span>`
}

/** A note that another follows, without its full stop. */
function open(source: SourceView): SourceView {
  return { ...source, text: asHtml(source.text.replace(/[。.]((?:<\/\w+>)*)$/, '$1')) }
}

function withLanguage({ text, language }: SourceView): Html {
  return language ? asHtml(`<span lang="${language}">${text}</span>`) : text
}

/** ① to ⑳, over and over: which one it is on its page, the page's script knows. */
function circled(count: number): string {
  return String.fromCodePoint(0x2460 + ((count - 1) % 20))
}
