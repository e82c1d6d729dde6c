import type { Noun } from '../source/facts.ts'
import { either, flag, type Infer, list, map, mapWith, number, optional, orOff, required, text } from './shape.ts'

const point = map(
  'point',
  'One point; its own points stand under it.',
  {
    text: required(text('The point, as Markdown.')),
    points: optional(list('What stands under the point.', text('A point under a point.'), { most: 5 })),
  },
  { text: 'text' },
)

const points = list('Points, from top to bottom.', point, { most: 12 })

const aside = map(
  'aside',
  'What stands beside the content.',
  {
    title: optional(text('Its heading.')),
    text: optional(text('Its text.')),
    points: optional(list('Its points.', text('A point.'), { most: 8 })),
  },
  { text: 'text', list: 'points' },
)

const statement = map(
  'statement',
  'One sentence, set very large.',
  { text: required(text('The sentence.')), note: optional(text('What to know about it, set small below.')) },
  { text: 'text' },
)

const stat = map('stat', 'A figure and what it counts.', {
  value: required(text('The figure itself: 0.73 or 180/300.')),
  unit: optional(text('Its unit, set small behind it.')),
  label: required(text('What it counts.')),
  note: optional(text('What to compare it with.')),
})

const moment = map('moment', 'Something that happened, and when.', {
  date: required(text('YYYY, YYYY-MM, YYYY-MM-DD, a range A/B of these, or any words.')),
  title: optional(text('What happened, in a few characters.')),
  text: optional(text('One sentence more.')),
})

const side = map('column', 'One of the things compared.', {
  title: required(text('What is compared.')),
  text: optional(text('What is said of it, as text.')),
  points: optional(list('What is said of it, as points.', text('A point.'), { most: 6 })),
})

const quote = map(
  'quote',
  'Somebody’s own words.',
  {
    text: required(text('The words, without quotation marks around them.')),
    by: optional(text('Who says it, and where.')),
    note: optional(text('What to know about it.')),
  },
  { text: 'text' },
)

const table = map('table', 'Rows and columns.', {
  columns: required(list('The heading of each column.', text('A heading.'), { least: 2, most: 6 })),
  rows: required(list('The rows; the first cell of each is its heading.', list('A row.', text('A cell.')))),
  caption: optional(text('What the table shows.')),
})

const kinds = {
  points: optional(points),
  text: optional(text('Paragraphs of Markdown.')),
  statement: optional(statement),
  stats: optional(list('Figures, one to six.', stat, { most: 6 })),
  timeline: optional(list('What happened when, in order of time.', moment, { least: 2, most: 7 })),
  compare: optional(list('Two or three columns.', side, { least: 2, most: 3 })),
  quote: optional(quote),
  table: optional(table),
}

const everySlide = {
  id: optional(text('A stable name in Latin letters: the address, the bookmarks and the preview hang on it.')),
  from: optional(text('Where in the article: 一（一） pp. 112-113; several are parted by a semicolon.')),
  aside: optional(aside),
  takeaway: optional(text('One sentence to remember, set in a band below.')),
  notes: optional(text('What is said while the slide is shown, as Markdown.')),
  minutes: optional(number('How long the slide is shown, in minutes.')),
  steps: optional(flag('Whether its parts appear one by one.')),
  hidden: optional(flag('Whether the slide is left out of the talk and of the handout.')),
}

const slide = mapWith(
  'slide',
  'A title with something under it.',
  { title: required(text('What the slide claims.')), ...everySlide },
  'one',
  kinds,
)

const everySection = {
  section: required(text('The title of the section.')),
  short: optional(text('The title in a few characters, for the line above each slide’s title.')),
  summary: optional(text('One line about the section, for the agenda.')),
  id: everySlide.id,
  from: everySlide.from,
  notes: everySlide.notes,
  minutes: everySlide.minutes,
}

const subsection = map('section', 'Slides that belong together, inside a section.', {
  ...everySection,
  slides: required(list('The slides of the section.', slide)),
})

const section = map('section', 'Slides that belong together. A divider slide stands before them.', {
  ...everySection,
  divider: optional(flag('Whether the section begins with a divider slide. Default: true.')),
  slides: required(list('The slides and the sections of the section.', either('section', subsection, slide))),
})

const ownSlide = (name: Noun, about: string) =>
  orOff(
    mapWith(name, about, { title: optional(text('Another title than the usual one.')), ...everySlide }, 'maybe', kinds),
  )

/** The whole outline language. */
export const outlineShape = map('outline', 'An article, condensed into a talk.', {
  lang: optional(text('The language of the deck, as a BCP 47 tag. Default: zh-CN.')),
  title: required(text('The title of the article or of the talk.')),
  subtitle: optional(text('A second title, for instance in another language.')),
  authors: optional(
    list(
      'Who wrote the article.',
      map(
        'author',
        'One author.',
        { name: required(text('The name.')), affiliation: optional(text('Where the author works.')) },
        { text: 'name' },
      ),
    ),
  ),
  speaker: optional(text('Who gives the talk, if not the authors.')),
  event: optional(text('Where the talk is given.')),
  date: optional(text('When the talk is given: YYYY-MM-DD.')),
  minutes: optional(number('How long the talk may last, in minutes.')),
  source: optional(
    map('source', 'Where the article was published.', {
      journal: optional(text('The journal.')),
      year: optional(text('The year.')),
      volume: optional(text('The volume.')),
      issue: optional(text('The issue.')),
      pages: optional(text('Its pages: 112-132.')),
      id: optional(text('Its number: a DOI or an article number.')),
      url: optional(text('Its address.')),
    }),
  ),
  keywords: optional(list('The keywords of the article.', text('A keyword.'))),
  cover: optional(
    ownSlide('cover', 'The first slide: false leaves it out, a title or a content key replaces what it shows.'),
  ),
  agenda: optional(
    ownSlide('agenda', 'The slide of sections: false leaves it out, a content key replaces what it shows.'),
  ),
  closing: optional(ownSlide('closing', 'The last slide: false leaves it out, a content key replaces what it shows.')),
  slides: required(list('Slides and sections, from first to last.', either('section', section, slide))),
})

export type LocatedOutline = Infer<typeof outlineShape>
export type OutlineSection = Infer<typeof section>
export type OutlineSubsection = Infer<typeof subsection>
export type OutlineSlide = Infer<typeof slide>
export type OutlineOwnSlide = Exclude<LocatedOutline['cover'], 'off' | null>
export type OutlineContent = OutlineSlide['content']
export type OutlineAside = Infer<typeof aside>
export type OutlineSource = NonNullable<LocatedOutline['source']>

/** The keys that hold a slide's content; a slide's kind is the key that it uses. */
export const contentKinds = Object.keys(kinds) as readonly (keyof typeof kinds)[]
export type ContentKind = keyof typeof kinds
