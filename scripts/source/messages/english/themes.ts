import type { AddressProblem, ThemeFacts, WhyUnlisted } from '../../facts/themes.ts'
import { shorten } from '../shorten.ts'
import type { MessagesOf } from '../wording.ts'
import { didYouMean, fileTrouble, sentence } from './phrases.ts'

export const themeMessages: MessagesOf<ThemeFacts> = {
  'unknown-theme': ({ name, reason, meant, known }) => ({
    message: `there is no theme "${shorten(name)}"${unlisted[reason]}`,
    hint: didYouMean(meant, `write one of ${known.join(', ')}, or the path of a folder beside the outline`),
  }),
  'empty-theme': ({ path }) => ({
    message: `${shorten(path)} holds neither style sheets (.css) nor templates (.hbs)`,
    hint: 'put one in, or name another folder',
  }),
  'css-syntax': ({ detail }) => ({
    message: detail === null ? 'this is never closed' : `this is not CSS: ${sentence(detail)}`,
    hint: 'mend it; browsers leave out what they cannot read',
  }),
  'unusable-address': ({ address, problem }) => {
    const { message, hint } = addressTrouble[problem]
    return { message: `"${shorten(address)}" ${message}`, hint }
  },
  'unknown-template': ({ name, meant, isPage }) => ({
    message: isPage
      ? `${shorten(name)}.hbs is a whole page, which no theme can replace`
      : `lectern has no template ${shorten(name)}.hbs that this one could replace`,
    hint: isPage
      ? 'replace templates of its parts, such as slide.hbs'
      : didYouMean(meant && `${meant}.hbs`, 'name it like one in the folder templates/ of lectern'),
  }),
  'template-syntax': ({ detail }) => ({
    message: detail === null ? 'Handlebars cannot read on from here' : `Handlebars cannot read this: ${detail}`,
    hint: 'compare it with the template of lectern that it replaces',
  }),
  'unusable-template': (facts) => {
    switch (facts.problem) {
      case 'field':
        return {
          message: `nothing here has the name "${shorten(facts.name)}"`,
          hint: facts.known.length === 0 ? null : didYouMean(facts.meant, fields(facts.known)),
        }
      case 'template':
        return {
          message: `there is no template "${shorten(facts.name)}"`,
          hint: didYouMean(facts.meant, 'name one in the folder templates/ of lectern'),
        }
      case 'element':
        return {
          message: `${shorten(facts.name)} has no place in a template`,
          hint: 'put styles into a .css file of the theme; scripts do not run',
        }
      case 'other':
        return { message: `this template cannot be filled: ${sentence(shorten(facts.detail))}`, hint: null }
    }
  },
}

const unlisted: Readonly<Record<WhyUnlisted, string>> = {
  missing: '',
  file: ': it is a file, not a folder',
  forbidden: ': its folder may not be read',
}

const whereToPut = 'put the file beside this one, and write its path as seen from here'

const addressTrouble: Readonly<Record<AddressProblem, { readonly message: string; readonly hint: string | null }>> = {
  missing: { message: fileTrouble.missing, hint: whereToPut },
  folder: { message: fileTrouble.folder, hint: whereToPut },
  special: { message: fileTrouble.special, hint: whereToPut },
  forbidden: { message: fileTrouble.forbidden, hint: 'give yourself the permission to read it' },
  large: { message: 'is larger than 100 MB', hint: 'save it smaller' },
  'utf-16': { message: 'is text', hint: null },
  encoding: { message: 'is text', hint: null },
  outside: { message: "lies outside the outline's folder", hint: whereToPut },
  network: { message: 'is on the network, and a deck works without', hint: `download it; ${whereToPut}` },
  import: {
    message: 'is imported, but all style sheets of a theme are taken anyway, by their names',
    hint: 'put the file into the folder of the theme, and remove the import',
  },
  filled: {
    message: 'is known only when the deck is made, too late to take its file along',
    hint: 'write the path of one file',
  },
  'unknown-format': {
    message: 'is neither a picture that browsers show nor a font',
    hint: 'use SVG, PNG, JPEG, WebP, GIF or AVIF, and TrueType (.ttf)',
  },
}

function fields(known: readonly string[]): string {
  return `the template that it replaces names ${known.join(', ')}`
}
