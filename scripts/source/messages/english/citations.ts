import type { CitationFacts } from '../../facts/citations.ts'
import { shorten } from '../shorten.ts'
import type { MessagesOf } from '../wording.ts'
import { didYouMean, sentence } from './phrases.ts'

export const citationMessages: MessagesOf<CitationFacts> = {
  'unresolved-citation': ({ key, meant, hasWorks }) => ({
    message: hasWorks ? `no work has the key "${shorten(key)}"` : `"${shorten(key)}" is cited, but there are no works`,
    hint: meant.length > 0 ? `did you mean ${alternatives(meant)}?` : unresolvedHint(hasWorks),
  }),
  'unreadable-citation': ({ written, isClosed }) => ({
    message: isClosed ? `"${shorten(written)}" cites no key` : `the bracket of "${shorten(written)}" is never closed`,
    hint: isClosed
      ? 'write it as [@kim2022], a key in other letters as [@{金2022}], a plain @ as \\@'
      : 'close it as in [@kim2022, p. 5], or write \\@ for a plain @',
  }),
  'unused-reference': ({ key }) => ({
    message: `"${shorten(key)}" is nowhere cited`,
    hint: `cite it as [@${/^[\w.:-]+$/.test(key) ? key : `{${shorten(key)}}`}], or remove it`,
  }),
  'unknown-style': ({ name, meant, known }) => ({
    message: `there is no citation style "${shorten(name)}"`,
    hint: didYouMean(meant, `write one of ${known.join(', ')}, or the path of a .csl file beside the outline`),
  }),
  'unusable-style': ({ problem, detail }) => {
    switch (problem) {
      case 'xml':
        return { message: `this is not XML: ${sentence(detail)}`, hint: 'download the .csl file again' }
      case 'dependent':
        return {
          message: 'this style only names another one that it looks like',
          hint: `use that style's file: ${detail}`,
        }
      case 'macro':
        return { message: `the macro "${shorten(detail)}" is not in this style`, hint: 'download the .csl file again' }
      case 'processor':
        return {
          message: `this style cannot be followed: ${sentence(detail)}`,
          hint: 'try it at validator.citationstyles.org',
        }
    }
  },
}

function unresolvedHint(hasWorks: boolean): string {
  return hasWorks
    ? 'add the work, or write \\@ for a plain @'
    : 'list the work under "references:", or name a file in "bibliography:"'
}

function alternatives(words: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'disjunction' }).format(words.map((word) => `"${word}"`))
}
