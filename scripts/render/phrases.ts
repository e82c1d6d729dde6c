import { asHtml, escapeHtml, type Html, unescapeHtml } from '../deck/html.ts'

/** Formulas, tags and entities stay whole; everything between is text. */
const markup = /(<deck-formula\b.*?<\/deck-formula>|<[^>]*>|&[#\w]+;)/s

/**
 * Marks where Chinese or Japanese may break: between words, as `<wbr>`. With `word-break: keep-all` a heading then never
 * parts 障碍 from itself. Word boundaries are those of ICU's dictionary (Intl.Segmenter); other languages need no marks.
 */
export function breakAtPhrases(html: Html, language: string): Html {
  if (!/^(zh|ja)\b/i.test(language)) return html
  const segmenter = wordSegmenter(language)
  const parts = html.split(markup).map((part) => (markup.test(part) ? part : withBreaks(part, segmenter)))
  return asHtml(parts.join(''))
}

const segmenters = new Map<string, Intl.Segmenter>()

/** Cuts text of a language into words. There is one for each language: making it takes longer than a title takes to be cut. */
export function wordSegmenter(language: string): Intl.Segmenter {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, segmenter)
  return segmenter
}

/** What a line can't part in a text that is set so, each with the spaces behind it. */
export function phrasesOf(text: string, language: string): readonly string[] {
  return breakAtPhrases(escapeHtml(text), language)
    .split('<wbr>')
    .flatMap((part) => unescapeHtml(part).split(browserBreaks))
}

/** Where `word-break: keep-all` parts lines without being told: behind spaces, and around East Asian punctuation. */
const browserBreaks =
  /(?<=[ \n])|(?<=[，。、；：！？”’」』）》〉…—])(?![\s\p{P}\u2005])|(?<=[^\s\p{P}])(?=[“‘「『（《〈])/u

/** A short term in quotation or title marks is one word: “全球枢纽国家” does not part. */
const quotedTerm = /([“「『《〈][^“”「」『』《》〈〉]{1,8}[”」』》〉])/

function withBreaks(text: string, segmenter: Intl.Segmenter): string {
  let before = ''
  let html = ''
  for (const word of wordsOf(text, segmenter)) {
    html += before !== '' && mayPart(before, word) ? `<wbr>${word}` : word
    before = word
  }
  return html
}

/** Text in words and what stands between them; a short term in quotation marks is one. */
export function wordsOf(text: string, segmenter: Intl.Segmenter): readonly string[] {
  return text
    .split(quotedTerm)
    .flatMap((part) => (quotedTerm.test(part) ? [part] : stretchesOf(part).flatMap((text) => segment(text, segmenter))))
}

/**
 * V8 gives every segment a copy of the whole input: a text of 40,000 characters takes 4 GB when it is segmented at once,
 * so it is cut into stretches first.
 */
function stretchesOf(text: string): readonly string[] {
  return text.match(/.{1,500}/gsu) ?? []
}

function segment(text: string, segmenter: Intl.Segmenter): readonly string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment)
}

/**
 * None behind punctuation or a space, where lines break by themselves (a mark there would keep “，“” from closing up); none
 * before a word of one character or a closing mark:
 * 的 belongs to what it follows, and of a name that the dictionary doesn't know (尹锡|悦), the last character is such a word.
 */
function mayPart(before: string, word: string): boolean {
  return word.length > 1 && /^[\p{L}\p{N}\p{Ps}\p{Pi}]/u.test(word) && !/[\p{P}\s]$/u.test(before)
}
