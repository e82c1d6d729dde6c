import type { Expected, Found, ShapeFacts } from '../../facts/shape.ts'
import { shorten } from '../shorten.ts'
import type { MessagesOf } from '../wording.ts'
import { nouns } from './nouns.ts'
import { didYouMean } from './phrases.ts'

export const shapeMessages: MessagesOf<ShapeFacts> = {
  'unknown-key': ({ key, owner, meant, known }) => ({
    message: `unknown key "${shorten(key)}" in ${nouns[owner]}`,
    hint: didYouMean(meant, `it can have: ${known.join(', ')}`),
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
    message:
      owner === 'chart'
        ? 'a chart needs values'
        : owner === 'code'
          ? `${nouns[owner]} has no text`
          : `${nouns[owner]} has nothing under its title`,
    hint: `add one of: ${kinds.join(', ')}`,
  }),
  'two-contents': ({ owner, first, other }) => ({
    message: `${nouns[owner]} has the content "${first}" already`,
    hint:
      owner === 'chart'
        ? 'keep one of the two'
        : owner === 'code'
          ? 'remove one of the two'
          : `move "${other}" to a slide of its own, or into "aside"`,
  }),
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
    case 'choice':
      return `one of ${expected.words.join(', ')}`
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
