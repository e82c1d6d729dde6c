import type { CodeFacts } from '../../facts/code.ts'
import { shorten } from '../shorten.ts'
import type { MessagesOf } from '../wording.ts'
import { didYouMean } from './phrases.ts'

export const codeMessages: MessagesOf<CodeFacts> = {
  'unreadable-lines': ({ lines, within }) =>
    within
      ? {
          message: `lines ${lines} are not among those shown, which are ${within.first} to ${within.last}`,
          hint: 'count lines from the first one of the file or the text',
        }
      : { message: `"${shorten(lines)}" is no line, and no range of lines`, hint: 'write 3, or 3-9' },
  'unknown-code-language': ({ name, meant }) => ({
    message: `there are no colours for the language "${shorten(name)}"; the code is shown without`,
    hint: didYouMean(meant, 'write "lang: text" if none are wanted'),
  }),
  'small-code': ({ size, smallest }) => ({
    message: `this code is so long that it is set in ${size} px; less than ${smallest} px is hard to read`,
    hint: 'show fewer lines with "lines", or break the longest one',
  }),
}
