import type { ArticleFacts, ArticlePlace, Candidate, Unsourced } from '../../facts/article.ts'
import { shorten } from '../shorten.ts'
import type { MessagesOf, Wording } from '../wording.ts'
import { didYouMean } from './phrases.ts'

export const articleMessages: MessagesOf<ArticleFacts> = {
  'unsourced-number': (facts) =>
    unsourced(
      facts,
      'correct the number; a rounded one needs a word such as "about"; for one of your own, say why in "checked"',
    ),
  'unsourced-date': (facts) => unsourced(facts, 'correct the date, or say in "checked" where it is from'),
  'unsourced-quote': (facts) =>
    unsourced(
      facts,
      'quote the article’s words, take the quotation marks away, or say in "checked" whose words they are',
    ),
  'unsourced-name': ({ written, nearest }) =>
    nearest.length > 0
      ? unsourced({ written, nearest }, 'correct the name, or say in "checked" why the article does without it')
      : {
          message: `"${shorten(written)}" never occurs in the article`,
          hint: 'write the name that the article has, or say in "checked" where this one is from',
        },
  'distant-place': ({ written, from, found }) => ({
    message: `"${shorten(written)}" stands ${listed(found)} of the article, not at "${shorten(from)}"`,
    hint: 'correct "from", or add that place after a semicolon',
  }),
  'other-unit': ({ written, said }) => ({
    message: `"${shorten(written)}": the article has this number as "${shorten(said.text)}" (${placed(said.place)})`,
    hint: 'write what the article counts, or say in "checked" how they go together',
  }),
  'other-subject': ({ written, subject, said }) => ({
    message: `"${shorten(written)}" seems to be said of another than "${shorten(subject)}", of which the article says "${shorten(said.text)}" (${placed(said.place)})`,
    hint: 'see which number belongs to whom; if it is right as it is, say so in "checked"',
  }),
  'copied-run': ({ run, length, unit, place }) => ({
    message: `${length} ${unit} in a row are the article’s own: "${shorten(run)}" (${placed(place)})`,
    hint: 'say it more briefly, or put it in quotation marks',
  }),
  'unknown-subsection': ({ section, meant, known }) => ({
    message: `the article has no section "${shorten(section)}"`,
    hint: didYouMean(meant, `it has: ${known.slice(0, 12).map(shorten).join(', ')}`),
  }),
  'page-out-of-range': ({ pages, section, first, last }) =>
    section === null
      ? {
          message: `the article has no p. ${pages}: it goes from ${first} to ${last}`,
          hint: 'write pages as the article numbers them; "source: pages" says which is the first',
        }
      : {
          message: `section "${shorten(section)}" is not on p. ${pages}: it goes from ${first} to ${last}`,
          hint: 'correct the page or the section; a semicolon parts several places',
        },
  'unexplained-check': ({ written }) => ({
    message: `nothing says why "${shorten(written)}" is right`,
    hint: 'write the reason behind the colon',
  }),
  'unneeded-check': ({ written }) => ({
    message: `nothing is found about "${shorten(written)}" on this slide`,
    hint: 'remove this line, or write the words as the finding shows them',
  }),
  'unknown-article': ({ path, known }) => ({
    message: `${path} is no article that can be read`,
    hint: `save it as one of ${known.join(', ')}`,
  }),
  'broken-article': ({ path, detail }) => ({
    message: `${path} cannot be read${detail === '' ? '' : ` (${shorten(detail)})`}`,
    hint: 'open it in its program and save it anew, or save it as text',
  }),
  'empty-article': ({ path }) => ({
    message: `${path} holds no text`,
    hint: 'a scan has none: let a program recognise its text first',
  }),
}

function unsourced({ written, nearest }: Unsourced, hint: string): Wording {
  const near = nearest.map(candidate).join(' and ')
  return { message: `"${shorten(written)}" is not in the article${near && `; nearest is ${near}`}`, hint }
}

function candidate({ text, place }: Candidate): string {
  return `"${shorten(text)}" (${placed(place)})`
}

function placed({ page, section }: ArticlePlace): string {
  return page === null ? `section ${section ?? '?'}` : `p. ${page}`
}

function listed(places: readonly ArticlePlace[]): string {
  return places
    .map((place) => (place.page === null ? `in section ${place.section ?? '?'}` : `on p. ${place.page}`))
    .join(' and ')
}
