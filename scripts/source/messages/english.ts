import type { Expected, Facts, Found, Noun, Surprise } from '../facts.ts'
import { shorten } from './shorten.ts'
import type { Messages } from './wording.ts'

export const english: Messages = {
  'yaml-syntax': ({ problem, detail }) => {
    const known = yamlProblems[problem]
    if (known) return { message: known[0], hint: known[1] }
    return { message: `YAML cannot be read here: ${sentence(detail)}`, hint: null }
  },
  'unreadable-file': ({ path, reason, isIncluded }) => {
    switch (reason) {
      case 'missing':
        return {
          message: `${path} does not exist`,
          hint: isIncluded
            ? 'write the path as seen from the folder of this file'
            : 'give the path of an outline, or run lectern in its folder',
        }
      case 'folder':
        return { message: `${path} is a folder`, hint: 'give the path of a file inside it' }
      case 'special':
        return { message: `${path} is a device or a pipe`, hint: 'save the outline as a file of its own' }
      case 'forbidden':
        return { message: `${path} may not be read`, hint: 'give yourself the permission to read it' }
      case 'large':
        return { message: `${path} is larger than 10 MB`, hint: 'give the path of an outline, which is text only' }
      case 'utf-16':
        return { message: `${path} is saved as UTF-16`, hint: 'save the file as UTF-8' }
      case 'encoding':
        return { message: `${path} is not UTF-8 text`, hint: 'save the file as UTF-8' }
    }
  },
  'unusable-character': ({ name, kind }) => {
    switch (kind) {
      case 'control':
        return {
          message: `the character ${name} cannot stand in text`,
          hint: 'remove it; it may have come with copied text',
        }
      case 'half':
        return { message: `${name} is half a character`, hint: 'write the character itself, without a backslash' }
      case 'return':
        return {
          message: 'this line ends as on old Macintosh computers, which YAML does not take for an end',
          hint: 'save the file with the line endings LF or CRLF',
        }
    }
  },
  'too-deep': ({ most }) => ({
    message: `more than ${most} lists and mappings stand inside each other here`,
    hint: 'put text that begins with brackets between quotation marks, or nest less',
  }),
  'too-many-aliases': ({ alias }) => ({
    message: `with the alias "*${shorten(alias)}", aliases stand for more text than a talk can hold`,
    hint: 'use fewer aliases, or aliases for smaller parts',
  }),
  'alias-loop': ({ alias }) => ({
    message: `the alias "*${shorten(alias)}" stands inside of what it stands for`,
    hint: 'write the content out, or remove the alias',
  }),
  'merge-key': () => ({
    message: '"<<" takes over no keys: it is not part of YAML 1.2',
    hint: 'write the keys out; the value of a single key can be an alias: "from: *here"',
  }),
  'duplicate-key': ({ key, line }) => ({
    message: `the key "${shorten(key)}" stands here already, on line ${line}`,
    hint: 'keep one of the two, or begin a new entry with "- "',
  }),
  'unusable-key': () => ({
    message: 'this is not a key: a key is a word',
    hint: 'write a word before the colon, or put quotation marks around text that holds a colon',
  }),
  'unknown-tag': ({ tag }) => ({
    message: `"${shorten(tag)}" is a YAML tag that means nothing here`,
    hint: 'put quotation marks around text that begins with an exclamation mark, or remove the tag',
  }),
  'full-width-mark': ({ written, needed, key }) => {
    switch (needed) {
      case 'colon':
        return {
          message: `"${written}" is a full-width colon, which does not end a key`,
          hint: `write "${key}: " with a half-width colon and a space`,
        }
      case 'hyphen':
        return {
          message: `"${written}" is not the hyphen that begins an entry of a list`,
          hint: `write "- ${key === '' ? '…' : `${key}: `}" with a half-width hyphen and a space`,
        }
      case 'nothing':
        return {
          message: `"${written}" is no quotation mark to YAML`,
          hint: `write "${key}: " without quotation marks`,
        }
    }
  },
  'missing-space': ({ behind, key }) =>
    behind === ':'
      ? { message: 'a space is missing behind the colon', hint: `write "${key}: "` }
      : { message: 'a space is missing behind the hyphen', hint: `write "- ${key === '' ? '…' : `${key}: `}"` },
  'misplaced-include': () => ({
    message: '"!include" can only stand where slides belong',
    hint: 'write "slides: !include …", or "- !include …" among the slides',
  }),
  'include-outside': ({ path }) => ({
    message: `${path} is outside the folder of the outline`,
    hint: 'copy the file into that folder, or below it',
  }),
  'include-loop': ({ chain }) => ({
    message: `this file includes itself: ${chain.join(' → ')}`,
    hint: 'remove one of these includes',
  }),
  'empty-include': ({ path }) => ({
    message: `nothing stands in ${path}`,
    hint: 'write slides in that file, or remove the include',
  }),
  'too-many-includes': ({ most, unit }) => ({
    message: `with this include, more than ${unit === 'files' ? `${most} files` : `${most} MB`} are brought in`,
    hint: 'include fewer files, and each only once',
  }),
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
  'unreadable-link': ({ link, problem }) => ({
    message: `"${shorten(link)}" ${linkTrouble[problem]}`,
    hint: 'write it as "A -> B", "A <-> B" or "A -- B"; what it says stands behind a colon and a space',
  }),
  'self-link': ({ actor }) => ({
    message: `this link leads from "${shorten(actor)}" back to it`,
    hint: 'name another actor, or say it in a note of the actor, under "actors"',
  }),
  'duplicate-link': ({ link, line }) => ({
    message: `"${shorten(link)}" says the same as line ${line}`,
    hint: 'remove one of the two, or give them labels that differ',
  }),
  'unknown-link-kind': ({ kind, meant, known }) => ({
    message: `"${shorten(kind)}" is no kind of link`,
    hint: meant === null ? `write one of: ${known.join(', ')}; or leave it out` : `did you mean "${meant}"?`,
  }),
  'unlinked-actor': ({ actor, meant }) => ({
    message: `no link names the actor "${shorten(actor)}"`,
    hint: meant === null ? 'add a link, or remove the actor' : `did you mean "${shorten(meant)}"?`,
  }),
  'crowded-relations': ({ actors, most }) => ({
    message: `${actors} actors stand in one diagram, more than the ${most} that can be read`,
    hint: 'part it over two slides, or take some of them together',
  }),
  'raw-html': ({ tag }) => ({
    message: `"${shorten(tag)}" is HTML, and is shown as it is typed`,
    hint: 'write Markdown: **strong**, *emphasis*, [a link](https://example.org)',
  }),
  'missing-figure': ({ path, reason }) => ({
    message: `the figure ${shorten(path)} ${figureTrouble[reason]}`,
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
  TAB_AS_INDENT: ['a tab indents this line', 'indent with spaces, here and in the lines below'],
  BAD_INDENT: ['this line is indented differently from its siblings', 'align it with the keys or entries around it'],
  INDENTED_TOO_FAR: ['this line is indented further than the line above it allows', 'align it with the keys around it'],
  UNCLOSED_QUOTE: [
    'this quotation mark is never closed',
    'put the same mark at the end of the text, or remove this one',
  ],
  CURLED_QUOTE: [
    'this straight quotation mark is never closed: a curly one does not close it',
    'put a straight quotation mark at the end of the text',
  ],
  CURLED_TEXT: [
    'there is a second colon on this line, and curly quotation marks do not hold it together',
    'put straight quotation marks around the whole text',
  ],
  UNCLOSED_BRACKET: [
    'this bracket is never closed',
    'close it, or put quotation marks around text that begins with it',
  ],
  TEXT_BEHIND_QUOTE: [
    'the text goes on behind its closing quotation mark',
    'put the whole text between quotation marks of another kind: \'"…" …\'',
  ],
  UNEXPECTED_TOKEN: [
    'something stands here that belongs to nothing before it',
    'put quotation marks around the whole text, or remove this',
  ],
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

const linkTrouble: Readonly<Record<Facts['unreadable-link']['problem'], string>> = {
  'no-arrow': 'has no arrow between two actors',
  'no-actor': 'lacks an actor on one side of its arrow',
  'several-arrows': 'has more than one arrow',
}

const figureTrouble: Readonly<Record<Facts['missing-figure']['reason'], string>> = {
  missing: 'does not exist',
  folder: 'is a folder',
  special: 'is a device or a pipe',
  forbidden: 'may not be read',
  large: 'is larger than 100 MB',
  'utf-16': 'is text',
  encoding: 'is text',
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
  relations: 'a diagram of relations',
  link: 'a link',
  actor: 'an actor',
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
    case 'path':
      return 'the path of a file'
    case 'record':
      return 'names with values, as in "Japan: 40.3"'
    case 'flag':
      return 'true or false'
    case 'number':
      return expected.least === 0 ? 'a number' : `a number of at least ${expected.least}`
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
