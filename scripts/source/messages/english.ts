import type { Expected, Found, Noun, Surprise } from '../facts.ts'
import { shorten } from './shorten.ts'
import type { Messages } from './wording.ts'

export const english: Messages = {
  'yaml-syntax': ({ problem, detail }) => {
    const known = yamlProblems[problem]
    if (known) return { message: known[0], hint: known[1] }
    return { message: `YAML cannot be read here: ${sentence(detail)}`, hint: null }
  },
  'unreadable-file': ({ path, reason }) => {
    switch (reason) {
      case 'missing':
        return { message: `${path} does not exist`, hint: 'give the path of an outline, or run lectern in its folder' }
      case 'folder':
        return { message: `${path} is a folder`, hint: 'give the path of the outline inside it' }
      case 'forbidden':
        return { message: `${path} may not be read`, hint: 'give yourself the permission to read it' }
      case 'encoding':
        return { message: `${path} is not UTF-8 text`, hint: 'save the file as UTF-8' }
    }
  },
  'unknown-key': ({ key, owner, meant, known }) => ({
    message: `unknown key "${shorten(key)}" in ${nouns[owner]}`,
    hint: meant === null ? `it can have: ${known.join(', ')}` : `did you mean "${meant}"?`,
  }),
  'wrong-type': ({ expected, found }) => ({
    message: `expected ${expectation(expected)}, found ${finding(found)}`,
    hint: remedy(found),
  }),
  'empty-value': ({ key }) => ({
    message: `"${key}" is empty`,
    hint: 'write a value behind the colon, or remove the key',
  }),
  'empty-list': () => ({ message: 'nothing stands in this list', hint: 'add an entry, or remove the key' }),
  'missing-key': ({ owner, key }) => ({ message: `${nouns[owner]} needs the key "${key}"`, hint: `add "${key}:"` }),
  'missing-content': ({ owner, kinds }) => ({
    message: `${nouns[owner]} has nothing under its title`,
    hint: `add one of: ${kinds.join(', ')}`,
  }),
  'two-contents': ({ owner, first, other }) => ({
    message: `${nouns[owner]} has the content "${first}" already`,
    hint: `move "${other}" to a slide of its own, or into "aside"`,
  }),
  'duplicate-id': ({ id, line }) => ({
    message: `the id "${shorten(id)}" is taken, on line ${line}`,
    hint: 'give each slide and section an id of its own, or none',
  }),
  'unusable-id': ({ id }) => ({
    message: `the id "${shorten(id)}" cannot stand in an address`,
    hint: 'use Latin letters, digits and single hyphens, a letter first',
  }),
  'unreadable-locator': ({ from }) => ({
    message: `"${shorten(from)}" names no page of the article`,
    hint: 'write it as "一（一） pp. 113-114" or "p. 112"',
  }),
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
  'missing-figure': ({ path, reason }) => ({
    message: `the figure ${path} ${{ missing: 'does not exist', folder: 'is a folder', forbidden: 'may not be read' }[reason]}`,
    hint:
      reason === 'forbidden' ? 'give yourself the permission to read it' : 'write its path as seen from the outline',
  }),
  'figure-outside': ({ path }) => ({
    message: `the figure ${path} lies outside the outline's folder`,
    hint: 'copy it into that folder, so that it travels with the outline',
  }),
  'unshowable-figure': ({ path }) => ({
    message: `${path} is not a picture that browsers show`,
    hint: 'save it as SVG, PNG, JPEG, WebP, GIF or AVIF',
  }),
  'missing-glyph': ({ character }) => ({
    message: `no font of the deck has the character "${character}"`,
    hint: 'write it another way, or expect another font or an empty box in its place',
  }),
  'print-mismatch': ({ file, surprise }) => ({
    message: difference(file, surprise),
    hint: 'please report this: it should not happen',
  }),
}

/** The problems that authors meet, by the code of the YAML library: what is wrong, and what to do. */
const yamlProblems: Readonly<Record<string, readonly [string, string]>> = {
  TAB_AS_INDENT: ['a tab indents this line', 'indent with spaces'],
  BAD_INDENT: ['this line is indented differently from its siblings', 'align it with the keys or entries around it'],
  DUPLICATE_KEY: ['this key stands here twice', 'keep one of the two'],
  MISSING_CHAR: ['a quotation mark, bracket, comma or colon is missing', 'close what was opened before this place'],
  BLOCK_AS_IMPLICIT_KEY: ['there is a second colon on this line', 'put quotation marks around text that holds a colon'],
  MULTILINE_IMPLICIT_KEY: [
    'a colon is missing, or text goes on where a key should begin',
    'add the colon behind the key, or indent the text',
  ],
  BAD_SCALAR_START: ['text cannot begin with this character', 'put quotation marks around the text'],
  BAD_ALIAS: [
    'the asterisk begins an alias that names nothing',
    'put quotation marks around text that begins with an asterisk',
  ],
  BAD_DQ_ESCAPE: [
    'a backslash between double quotation marks begins an escape that YAML does not know',
    'write two backslashes, or use single quotation marks',
  ],
  MULTIPLE_DOCS: ['a second document begins here', 'remove the line of hyphens'],
  EMPTY: ['the outline is empty', 'begin with "title:" and "slides:"'],
}

const nouns: Readonly<Record<Noun, string>> = {
  outline: 'the outline',
  slide: 'a slide',
  section: 'a section',
  point: 'a point',
  aside: 'an aside',
  statement: 'a statement',
  stat: 'a stat',
  moment: 'a timeline entry',
  column: 'a column',
  quote: 'a quote',
  table: 'a table',
  figure: 'a figure',
  author: 'an author',
  source: 'the source',
  cover: 'the cover',
  agenda: 'the agenda',
  closing: 'the closing slide',
}

function expectation(expected: Expected): string {
  switch (expected.type) {
    case 'text':
      return 'text'
    case 'flag':
      return 'true or false'
    case 'number':
      return `a number of at least ${expected.least}`
    case 'list':
      return `a list of ${expected.least}${expected.most === expected.least ? '' : Number.isFinite(expected.most) ? ` to ${expected.most}` : ' or more'}`
    case 'map':
      return `the keys of ${nouns[expected.owner]}`
  }
}

function finding(found: Found): string {
  switch (found.type) {
    case 'value':
      return `"${shorten(found.value)}"`
    case 'list':
      return `a list of ${found.count}`
    case 'map':
      return 'keys with values'
    case 'nothing':
      return 'nothing'
  }
}

function remedy(found: Found): string | null {
  if (found.type === 'map' && found.isText) return 'put quotation marks around text that holds a colon and a space'
  return found.type === 'value' && found.meant !== null ? `did you mean "${found.meant}"?` : null
}

function minutes(count: number): string {
  return count < 1 ? `${Math.round(count * 60)} s` : `${Math.round(count * 10) / 10} min`
}

function difference(file: string, surprise: Surprise): string {
  switch (surprise.type) {
    case 'pages':
      return `${file} has ${counted(surprise.pages, 'page')} for ${counted(surprise.slides, 'slide')}`
    case 'empty-page':
      return `page ${surprise.page} of ${file} has no text`
    case 'drawn-font':
      return `the font ${surprise.font} was printed as drawings in ${file}`
    case 'untagged':
      return `${file} carries no tags for screen readers`
    case 'refused':
      return `the page of ${file} asked for ${surprise.url}, which is not part of the deck`
    case 'broken-image':
      return `an image of ${file} cannot be shown: ${surprise.image}`
  }
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function sentence(message: string): string {
  const bare = message.replace(/\.$/, '')
  return bare.charAt(0).toLowerCase() + bare.slice(1)
}
