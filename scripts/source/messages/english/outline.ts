import type { OutlineFacts } from '../../facts/outline.ts'
import { shorten } from '../shorten.ts'
import type { MessagesOf } from '../wording.ts'
import { counted } from './phrases.ts'

export const outlineMessages: MessagesOf<OutlineFacts> = {
  'duplicate-id': ({ id, line, path }) => ({
    message: `the id "${shorten(id)}" is taken, on line ${line}${path === null ? '' : ` of ${path}`}`,
    hint: 'give each slide and section an id of its own, or none',
  }),
  'unusable-id': ({ id }) => ({
    message: `the id "${shorten(id)}" cannot stand in an address`,
    hint: 'use Latin letters, digits and single hyphens, a letter first',
  }),
  'unreadable-locator': ({ from, isBackward }) =>
    isBackward
      ? { message: `the pages of "${shorten(from)}" run backwards`, hint: 'write the first page before the last' }
      : {
          message: `"${shorten(from)}" names no page of the article`,
          hint: 'write it as "一（一） pp. 113-114" or "p. 112"',
        },
  'no-slides': () => ({
    message: 'no slide is left to show: cover, closing slide and all others are left out',
    hint: 'take "hidden: true" off a slide, or "cover: false" away',
  }),
  'uneven-row': ({ cells, columns }) => ({
    message: `this row has ${counted(cells, 'cell')}, the table has ${counted(columns, 'column')}`,
    hint: 'give every row one cell a column; "" leaves a cell empty',
  }),
  'unusable-language': ({ tag }) => ({
    message: `"${tag}" is not a language tag`,
    hint: 'write a tag such as zh-CN, zh-TW, ja, ko or en',
  }),
  'unreadable-date': ({ date }) => ({
    message: `there is no date "${date}"`,
    hint: 'write YYYY, YYYY-MM, YYYY-MM-DD, a range of two with a slash between them, or words',
  }),
  'unordered-date': ({ date, later, line }) => ({
    message: `"${date}" stands behind "${later}" on line ${line}, which is later`,
    hint: 'put the entries in order of time',
  }),
  'long-notes': ({ needed, allowed, isShare }) => ({
    message: `these notes take ${minutes(needed)} to say, the slide has ${minutes(allowed)}${isShare ? ' of the talk' : ''}`,
    hint: isShare
      ? 'shorten them, or give the slide "minutes" of its own'
      : 'shorten them, or give the slide more minutes',
  }),
  'raw-html': ({ tag }) => ({
    message: `"${shorten(tag)}" is HTML, and is shown as it is typed`,
    hint: 'write Markdown: **strong**, *emphasis*, [a link](https://example.org)',
  }),
}

function minutes(count: number): string {
  return count < 1 ? `${Math.round(count * 60)} s` : `${Math.round(count * 10) / 10} min`
}
