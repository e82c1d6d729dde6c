import { bracketedCitation } from '../../outline/speaking-time.ts'

/** What a text says, without its markup, and where each character of that stands in the text. */
export interface BareText {
  readonly text: string
  readonly at: readonly number[]
}

/** Everything in Markdown that says nothing of the article: citations, code, formulas, addresses, marks of emphasis. */
const markup = new RegExp(
  [
    bracketedCitation.source,
    '@\\{[^}]*\\}|(?<![\\p{L}\\p{N}])-?@[a-z][\\w:.#$%&+?<>~/-]*',
    '`[^`]*`',
    '\\$\\$[\\s\\S]*?\\$\\$|\\$(?=\\S)(?:[^$\\n]*[\\\\^_{}=][^$\\n]*)(?<=\\S)\\$(?!\\d)',
    '\\]\\([^)]*\\)',
    'https?:\\/\\/\\S+',
    '\\*+|(?<![\\p{L}\\p{N}])_+|_+(?![\\p{L}\\p{N}])|~~|\\\\(?=[^\\p{L}\\p{N}\\s])',
    '^#{1,6} |^> ?',
  ].join('|'),
  'gmu',
)

/** A Markdown text as its reader reads it. */
export function bareText(markdown: string): BareText {
  const at: number[] = []
  let text = ''
  let from = 0
  const take = (end: number) => {
    text += markdown.slice(from, end)
    for (let offset = from; offset < end; offset++) at.push(offset)
  }
  for (const match of markdown.matchAll(markup)) {
    take(match.index)
    from = match.index + match[0].length
  }
  take(markdown.length)
  return { text, at }
}
