import type { Token } from 'markdown-it'
import type { Bibliography } from './citations/citation.ts'
import { citationRule, metaOf } from './citations/citation-rule.ts'
import { citationText, closesUp } from './citations/show-citation.ts'
import { isSpaceless, newParser } from './markdown.ts'

/**
 * A text of an outline as Markdown that other programs (pandoc, GitHub) show in the same way: citations say what they say on slides,
 * lines that end and begin with Chinese or Japanese are joined, where others would set a space, and HTML is text. Everything
 * else stays as the author wrote it.
 */
export function portableMarkdown(text: string, bibliography: Bibliography | null): string {
  const parser = newParser()
  if (bibliography) {
    citationRule(
      parser,
      ({ written }) => bibliography.marks.has(written),
      () => false,
    )
  }
  const lines = text.split('\n').map((line): Line => ({ text: line, done: 0 }))
  for (const { token, first, end } of placed(parser.parse(text, {})))
    rewrite(token, lines.slice(first, end), bibliography)
  const shown = lines.filter(({ done }) => done !== null).map((line) => line.text)
  return shown.join('\n').trim()
}

/** The stretches of running text, each with its lines: first and end. Markdown's parser says them, but not of the cells of a table. */
function* placed(tokens: readonly Token[]): Generator<{ token: Token; first: number; end: number }> {
  let row = 0
  for (const token of tokens) {
    if (token.type === 'table_open') row = token.map?.[0] ?? 0
    if (token.type === 'inline') yield { token, first: token.map?.[0] ?? row, end: token.map?.[1] ?? row + 1 }
    if (token.type === 'tr_close') row++
    // The line under the heads.
    if (token.type === 'thead_close') row++
  }
}

interface Line {
  text: string
  /** How much of it is as it is to be: the cells of a table stand in one line. Null when it has gone up into the one before. */
  done: number | null
}

/** Puts what a stretch of running text is to say into its lines, behind what Markdown has before it there, as `> ` or `- `. */
function rewrite(token: Token, lines: readonly Line[], bibliography: Bibliography | null): void {
  const { shown, bare } = withMarks(token, bibliography)
  let target: Line | undefined
  let before = ''
  token.content.split('\n').forEach((written, index) => {
    const line = lines[index]
    const text = shown[index] ?? ''
    if (!line) return
    const after = bare[index] ?? ''
    // Nothing is left of a line that was the end of a citation.
    const isGone = index > 0 && text.trim() === ''
    const isJoined = areJoined(before, after)
    if (!isGone) before = after
    if (target && (isGone || isJoined)) {
      target.text = target.text.trimEnd() + text.trimStart()
      line.done = null
      return
    }
    const start = line.text.indexOf(written, line.done ?? 0)
    if (start === -1) return
    line.text = line.text.slice(0, start) + text + line.text.slice(start + written.length)
    line.done = start + text.length
    target = line
  })
}

/** The lines of a stretch of running text with marks for its citations, and the same without them. */
function withMarks({ content, children }: Token, bibliography: Bibliography | null) {
  let [shown, bare, rest] = ['', '', 0]
  for (const child of children ?? []) {
    if (child.type !== 'citation' || !bibliography) continue
    const { citation, at, end } = metaOf(child)
    const before = withoutHtml(content.slice(rest, at))
    // Lines inside of the brackets end behind them, so that there are as many as before.
    const ends = '\n'.repeat(content.slice(at, end).split('\n').length - 1)
    shown +=
      (closesUp(citation, bibliography) ? before.replace(/ +$/, '') : before) +
      escapeMarkdown(citationText(citation, bibliography), content[end]) +
      ends
    bare += before + ends
    rest = end
  }
  const last = withoutHtml(content.slice(rest))
  return { shown: (shown + last).split('\n'), bare: (bare + last).split('\n') }
}

/** Two blanks and a backslash end a line for good. */
function areJoined(before: string, after: string): boolean {
  return !/( {2}|\\)$/.test(before) && isSpaceless(before.trimEnd().at(-1)) && isSpaceless(after.trimStart().at(0))
}

/** Text → Markdown that shows this text. Brackets are text, too, unless something follows that makes a link or a note of them. */
export function escapeMarkdown(text: string, next = ''): string {
  const escaped = (text + next).replace(/[\\`*_<$~^]|\[(?=[\^@ xX])|\](?=[([{:])/g, '\\$&')
  return next === '' ? escaped : escaped.slice(0, escaped.endsWith(`\\${next}`) ? -2 : -1)
}

/** In an outline's text, HTML is shown as it is typed. Code, in which a backslash would show, and addresses stay. */
function withoutHtml(text: string): string {
  return text
    .split(/(`+.*?`+)/s)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/<(?=[a-z/!?])(?![a-z][\w+.-]*:|[^\s<>]*@)/gi, '\\<')))
    .join('')
}
