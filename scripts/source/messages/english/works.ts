import type { WorkFacts } from '../../facts/works.ts'
import { shorten } from '../shorten.ts'
import type { MessagesOf } from '../wording.ts'
import { didYouMean } from './phrases.ts'

export const workMessages: MessagesOf<WorkFacts> = {
  'unknown-bibliography': ({ path }) => ({
    message: `${shorten(path)} does not end like a bibliography`,
    hint: 'give a file that ends in .bib, .json or .yaml',
  }),
  'bibtex-syntax': ({ problem }) =>
    problem === 'unclosed'
      ? {
          message: 'this entry is never closed',
          hint: 'put the missing "}" behind a field, or at the end of the entry',
        }
      : {
          message: 'BibTeX cannot be read here',
          hint: 'write fields as "title = {…}," with a comma behind each; the key stands behind the first brace',
        },
  'json-syntax': () => ({
    message: 'JSON cannot be read here',
    hint: 'export the file again, or look for a comma, a bracket or a quotation mark that is missing',
  }),
  'duplicate-work': ({ id, line, path }) => ({
    message: `the id "${shorten(id)}" belongs to another work, on line ${line}${path === null ? '' : ` of ${path}`}`,
    hint: 'give each work an id of its own, or remove one of the two',
  }),
  'same-work': ({ id, other, line, path }) => ({
    message: `"${shorten(id)}" seems to be the same work as "${shorten(other)}" on line ${line}${path === null ? '' : ` of ${path}`}`,
    hint: 'keep one of the two, and cite it everywhere',
  }),
  'unknown-work-type': ({ type, meant, known }) => ({
    message: `"${shorten(type)}" is not a type of work`,
    hint: didYouMean(meant, `it can be: ${known.join(', ')}`),
  }),
  'unknown-variable': ({ variable, meant }) => ({
    message: `works have no "${shorten(variable)}"`,
    hint: didYouMean(meant, 'remove it; it is not shown'),
  }),
  'incomplete-work': ({ id, type, missing }) => ({
    message: `"${shorten(id)}" lacks what readers need to find ${workWith(type)}: ${missing.join(', ')}`,
    hint: `add ${missing.map((variable) => `"${variable}:"`).join(' and ')}`,
  }),
}

function workWith(type: string): string {
  return `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`
}
