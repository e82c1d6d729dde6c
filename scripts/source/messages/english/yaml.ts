import type { YamlFacts } from '../../facts/yaml.ts'
import { shorten } from '../shorten.ts'
import type { MessagesOf } from '../wording.ts'
import { sentence } from './phrases.ts'

export const yamlMessages: MessagesOf<YamlFacts> = {
  'yaml-syntax': ({ problem, detail }) => {
    const known = yamlProblems[problem]
    if (known) return { message: known[0], hint: known[1] }
    return { message: `YAML cannot be read here: ${sentence(detail)}`, hint: null }
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
