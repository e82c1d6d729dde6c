import type { Noun } from '../source/facts/shape.ts'
import { handout } from './handout.ts'
import { idPattern } from './id.ts'
import { kinds } from './kinds.ts'
import { defaultLanguage, languagePattern } from './language.ts'
import { locatorPattern } from './locator.ts'
import { pace } from './pace.ts'
import {
  either,
  flag,
  type Infer,
  list,
  map,
  mapWith,
  number,
  optional,
  orOff,
  raw,
  record,
  required,
  text,
} from './shape.ts'
import { theme } from './theme.ts'

const aside = map(
  'aside',
  'What stands beside the content, narrower: a text, a list of points, or both under a title.',
  {
    title: optional(text('Its heading.', { example: '本文怎样回答' })),
    text: optional(text('What it says, as paragraphs.')),
    points: optional(list('What it says, as points.', text('One point.'), { most: 8 })),
  },
  { text: 'text', list: 'points', example: { title: '关键词', points: ['韩日关系', '美日韩'] } },
)

/** What any slide may have beside its title and its content. */
export const everySlide = {
  id: optional(
    text('A lasting name: its address hangs on it (index.html#/id), and so do bookmarks.', {
      example: 'weak-mandate',
      otherwise: 'a name by its place in the talk',
      pattern: { source: idPattern, hint: 'use Latin letters, digits and single hyphens, a letter first' },
    }),
  ),
  from: optional(
    text('Where in the article: a section as the article labels it, and its pages. A semicolon parts several places.', {
      example: '一（一） pp. 113-114; 三（一） p. 121',
      pattern: { source: locatorPattern, hint: 'write it as "一（一） pp. 113-114" or "p. 112"' },
    }),
  ),
  checked: optional(
    record(
      'What the comparison with the article need not tell of this slide: the words in question, each with the reason why they are right.',
      text('The reason.'),
      { example: { '120席': '300席减去180席' } },
    ),
  ),
  aside: optional(aside),
  takeaway: optional(
    text('The one sentence to remember, in a band below the content.', { example: '换届是契机，动力却在外。' }),
  ),
  notes: optional(
    text('What you say while it is shown: in the speaker view, and printed in the handout.', {
      example: '先看事实，再追问动因。',
    }),
  ),
  minutes: optional(number('How long it is shown, in minutes, for the timer of the speaker view.', { example: 1.5 })),
  steps: optional(flag('Shows the parts of the slide one by one.', { example: true, default: false })),
  hidden: optional(flag('Leaves the slide out of the talk and of the handout.', { example: true, default: false })),
}

/** A slide as the author writes it. */
export const slide = mapWith(
  'slide',
  'A title with something under it.',
  {
    title: required(text('What the slide claims: a sentence rather than a topic.', { example: '首脑往来由断转续' })),
    ...everySlide,
  },
  'one',
  kinds,
)

const everySection = {
  section: required(text('The title of the section, as in the article.', { example: '韩日关系改善新动向' })),
  short: optional(
    text('The title in a few characters, for the line above each slide’s title.', {
      example: '改善新动向',
      otherwise: 'the title',
    }),
  ),
  summary: optional(
    text('What the section holds, in one line, for the agenda and the divider slide.', {
      example: '接触、表态、对表、扩大合作',
    }),
  ),
  id: everySlide.id,
  from: everySlide.from,
  checked: everySlide.checked,
  notes: everySlide.notes,
  minutes: everySlide.minutes,
}

const subsection = map('section', 'Slides that belong together, inside a section.', {
  ...everySection,
  slides: required(list('The slides of the section.', slide, { includes: true })),
})

/** A section with its divider slide; sections inside it have none. */
export const section = map('section', 'Slides that belong together. A divider slide stands before them.', {
  ...everySection,
  divider: optional(flag('Puts a divider slide before the section.', { example: false, default: true })),
  slides: required(
    list('The slides of the section, and sections inside it.', either('section', subsection, slide), {
      includes: true,
    }),
  ),
})

const ownSlide = (name: Noun, about: string, title: string) =>
  orOff(
    mapWith(
      name,
      `${about} Write false to leave it out, a title to rename it, a content key to replace what it shows.`,
      { title: optional(text('Another title than the usual one.', { otherwise: title })), ...everySlide },
      'maybe',
      kinds,
      { example: false },
    ),
  )

/** The whole outline language. */
export const outlineShape = map('outline', 'An article, condensed into a talk.', {
  lang: optional(
    text('The language of the deck, as a BCP 47 tag: words of the interface, fonts, line breaking.', {
      example: 'ja',
      default: defaultLanguage,
      pattern: { source: languagePattern, hint: 'write a tag such as zh-CN, zh-TW, ja, ko or en' },
    }),
  ),
  title: required(text('The title of the article, or of the talk.', { example: '韩日关系改善的动因及走向' })),
  subtitle: optional(
    text('A second title, often the title in another language.', { example: 'The Motivation of the ROK and Japan' }),
  ),
  authors: optional(
    list(
      'Who wrote the article.',
      map(
        'author',
        'One author.',
        {
          name: required(text('The name.', { example: '谢若初' })),
          affiliation: optional(text('Where the author works.', { example: '国际关系学院国际政治系' })),
        },
        { text: 'name' },
      ),
      { example: [{ name: '谢若初', affiliation: '国际关系学院国际政治系' }, '吕耀东'] },
    ),
  ),
  speaker: optional(text('Who gives the talk.', { example: '谢若初', otherwise: 'the authors' })),
  event: optional(text('Where the talk is given.', { example: '东北亚研讨会，北京' })),
  date: optional(text('When the talk is given, as YYYY-MM-DD; the PDFs carry this date.', { example: '2023-03-16' })),
  minutes: optional(number('How long the talk may last, in minutes.', { example: 40 })),
  pace: optional(pace),
  source: optional(
    map(
      'source',
      'Where the article was published.',
      {
        journal: optional(text('The journal.', { example: 'Pacific Affairs' })),
        year: optional(text('The year.', { example: 2022 })),
        volume: optional(text('The volume.', { example: 95 })),
        issue: optional(text('The issue.', { example: 6 })),
        pages: optional(text('Its pages.', { example: '112-132' })),
        id: optional(text('Its number: a DOI, or the article number.', { example: '1006-6241(2022)06-0112-21' })),
        url: optional(text('Its address.', { example: 'https://example.org/article' })),
        file: optional(
          text(
            'The file that holds it, beside the outline or in a folder below it, to compare the talk with: `.txt`, `.md`, `.html`, `.docx` or `.pdf`.',
            { example: 'article.docx' },
          ),
        ),
      },
      { example: { year: 2022, issue: 6, pages: '112-132' } },
    ),
  ),
  keywords: optional(
    list('The keywords of the article; the PDFs carry them.', text('One keyword.'), {
      example: ['韩日关系', '美韩同盟'],
    }),
  ),
  references: optional(
    list(
      'The works that the talk cites, each as a CSL-YAML item: `id`, `type`, `title`, `author`, `issued` and so on.',
      raw('One work.'),
      {
        example: [
          {
            id: 'xie2022',
            type: 'article-journal',
            title: '韩日关系改善的动因及走向',
            author: [{ family: '谢', given: '若初' }],
            'container-title': '和平与发展',
            issued: 2022,
            issue: 6,
            page: '112-132',
          },
        ],
      },
    ),
  ),
  bibliography: optional(
    list(
      'Files of works, beside the outline or in a folder below it: BibTeX or BibLaTeX (`.bib`), CSL-JSON (`.json`), CSL-YAML (`.yaml`).',
      text('One file.'),
      { example: 'references.bib' },
    ),
  ),
  csl: optional(
    text(
      'How citations look: `gb-t-7714-2015-numeric`, `chinese-footnote`, `apa`, or the path of a `.csl` file beside the outline.',
      { example: 'apa', otherwise: '`gb-t-7714-2015-numeric` in Chinese decks, `apa` in others' },
    ),
  ),
  theme: optional(theme),
  cover: optional(ownSlide('cover', 'The first slide: title, authors, source.', 'the title of the outline')),
  agenda: optional(
    ownSlide(
      'agenda',
      'The slide of sections; it comes by itself when there are two or more.',
      'the word for it in the deck’s language',
    ),
  ),
  'references-slide': optional(
    ownSlide(
      'references-slide',
      'The slides that list the works cited, as many as they need; they come by themselves.',
      'the word for it in the deck’s language',
    ),
  ),
  closing: optional(ownSlide('closing', 'The last slide.', 'thanks, in the deck’s language')),
  handout: optional(handout),
  slides: required(
    list('Slides and sections, from first to last.', either('section', section, slide), { includes: true }),
  ),
})

export type LocatedOutline = Infer<typeof outlineShape>
export type OutlineSection = Infer<typeof section>
export type OutlineSubsection = Infer<typeof subsection>
export type OutlineSlide = Infer<typeof slide>
export type OutlineOwnSlide = Exclude<LocatedOutline['cover'], 'off' | null>
export type OutlineContent = OutlineSlide['content']
export type OutlineAside = Infer<typeof aside>
export type OutlineSource = NonNullable<LocatedOutline['source']>
