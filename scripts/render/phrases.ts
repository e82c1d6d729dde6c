import { asHtml, type Html } from '../deck/html.ts'

/** Tags and entities stay whole; everything between is text. */
const markup = /(<[^>]*>|&[#\w]+;)/

/**
 * Marks where Chinese or Japanese may break: between words, as `<wbr>`. With `word-break: keep-all` a heading then never
 * parts 障碍 from itself. Word boundaries are those of ICU's dictionary (Intl.Segmenter); other languages need no marks.
 */
export function breakAtPhrases(html: Html, language: string): Html {
  if (!/^(zh|ja)\b/i.test(language)) return html
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  const parts = html.split(markup).map((part) => (markup.test(part) ? part : withBreaks(part, segmenter)))
  return asHtml(parts.join(''))
}

function withBreaks(text: string, segmenter: Intl.Segmenter): string {
  let before = ''
  let html = ''
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    html += before !== '' && isWordLike && mayPart(before, segment) ? `<wbr>${segment}` : segment
    before = segment
  }
  return html
}

/**
 * No break behind what opens, nor behind a space, which breaks by itself; none before a word of one character either:
 * 的 belongs to what it follows, and of a name that the dictionary doesn't know (尹锡|悦), the last character is such a word.
 */
function mayPart(before: string, word: string): boolean {
  return word.length > 1 && !/[\p{Ps}\p{Pi}\s]$/u.test(before)
}
