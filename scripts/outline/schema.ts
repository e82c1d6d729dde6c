import type { Noun } from '../source/facts.ts'
import { idPattern } from './id.ts'
import { languagePattern } from './language.ts'
import { locatorPattern } from './locator.ts'
import { either, flag, type Infer, list, map, mapWith, number, optional, orOff, required, text } from './shape.ts'

const point = map(
  'point',
  'One point, in a line or two; what explains it stands indented under it.',
  {
    text: required(text('The point itself.', { example: '**改善**：出于两国自利，也靠美国协调' })),
    points: optional(list('What explains the point.', text('One thing that explains it.'), { most: 5 })),
  },
  { text: 'text' },
)

const points = list(
  'Points, from top to bottom. When all of them begin with “**words**：”, these words stand in a column of their own.',
  point,
  { most: 12, example: ['**改善**：多个方面已有迹象', '**制约**：政权不够稳，历史积怨深'] },
)

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

const statement = map(
  'statement',
  'One sentence, set very large.',
  {
    text: required(text('The sentence.', { example: '推动回暖的**首要动力**是外力' })),
    note: optional(text('What to know about it, set small below.', { example: '作者的判断，见第 124 页' })),
  },
  { text: 'text', example: '推动回暖的**首要动力**是外力' },
)

const stat = map('stat', 'A figure and what it counts.', {
  value: required(text('The figure itself, as it is to be shown.', { example: 0.73 })),
  unit: optional(text('Its unit, set small behind it.', { example: '个百分点' })),
  label: required(text('What it counts.', { example: '大选胜差' })),
  note: optional(text('What to compare it with, or where it comes from.', { example: '约 24.7 万张选票' })),
})

const moment = map('moment', 'Something that happened, and when.', {
  date: required(
    text('When: YYYY, YYYY-MM, YYYY-MM-DD, a range of two of these with a slash between them, or words.', {
      example: '2019-07/2019-08',
    }),
  ),
  title: optional(text('What happened, in a few characters.', { example: '日本限制出口' })),
  text: optional(text('One sentence more.', { example: '把韩国移出“白名单”' })),
})

const side = map('column', 'One of the things compared.', {
  title: required(text('What is compared.', { example: '文在寅时期' })),
  text: optional(text('What is said of it, as paragraphs.')),
  points: optional(list('What is said of it, as points.', text('One point.'), { most: 6 })),
})

const quote = map(
  'quote',
  'Somebody’s own words.',
  {
    text: required(text('The words, without quotation marks around them.', { example: '日本是韩国的兄长' })),
    by: optional(text('Who says so, and where.', { example: 'William Faulkner, Requiem for a Nun' })),
    note: optional(text('What to know about it, set small below.')),
  },
  { text: 'text', example: { text: 'The past is never dead.', by: 'William Faulkner' } },
)

const table = map(
  'table',
  'Rows and columns.',
  {
    columns: required(
      list('The heading of each column.', text('One heading.'), {
        least: 2,
        most: 6,
        example: ['议题', '韩国', '日本'],
      }),
    ),
    rows: required(
      list(
        'The rows. Each has one cell a column; the first cell is the heading of its row.',
        list('One row.', text('One cell; "" leaves it empty.')),
        { example: [['贸易摩擦', '盼部分解禁', '盼甩掉“历史包袱”']] },
      ),
    ),
    caption: optional(text('What the table shows, or where it comes from.', { example: '据第 125—126 页整理' })),
  },
  { example: { columns: ['议题', '韩国', '日本'], rows: [['贸易摩擦', '盼部分解禁', '盼甩掉“历史包袱”']] } },
)

const figure = map(
  'figure',
  'A picture from a file, as large as the slide allows.',
  {
    src: required(
      text('The file, beside the outline or in a folder below it: SVG, PNG, JPEG, WebP, GIF or AVIF.', {
        example: 'figures/map.svg',
      }),
    ),
    alt: required(
      text('What the picture shows, for those who cannot see it.', { example: '东北亚地图，标出三国首都' }),
    ),
    caption: optional(text('What to see in it, set below.', { example: '图 1　三国首都' })),
    credit: optional(text('Who made it.', { example: '作者自绘' })),
  },
  { example: { src: 'figures/map.svg', alt: '东北亚地图，标出三国首都' } },
)

/** The keys that hold a slide's content, of which it has exactly one. */
export const kinds = {
  points: optional(points),
  text: optional(
    text('Paragraphs; an empty line parts them.', { example: '两国能否借换届走近？新旧争端难解，外部格局也在变。' }),
  ),
  statement: optional(statement),
  stats: optional(
    list('Figures side by side.', stat, { most: 6, example: [{ value: 0.73, unit: '个百分点', label: '大选胜差' }] }),
  ),
  timeline: optional(
    list('What happened, in order of time.', moment, {
      least: 2,
      most: 7,
      example: [
        { date: 1965, title: '邦交正常化' },
        { date: '2022-05-10', title: '尹锡悦就任' },
      ],
    }),
  ),
  compare: optional(
    list('Things set side by side, each under its title.', side, {
      least: 2,
      most: 3,
      example: [
        { title: '韩国', points: ['频频释放善意'] },
        { title: '日本', points: ['未作实质性让步'] },
      ],
    }),
  ),
  quote: optional(quote),
  table: optional(table),
  figure: optional(figure),
}

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
      default: 'zh-CN',
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
      },
      { example: { year: 2022, issue: 6, pages: '112-132' } },
    ),
  ),
  keywords: optional(
    list('The keywords of the article; the PDFs carry them.', text('One keyword.'), {
      example: ['韩日关系', '美韩同盟'],
    }),
  ),
  cover: optional(ownSlide('cover', 'The first slide: title, authors, source.', 'the title of the outline')),
  agenda: optional(
    ownSlide(
      'agenda',
      'The slide of sections; it comes by itself when there are two or more.',
      'the word for it in the deck’s language',
    ),
  ),
  closing: optional(ownSlide('closing', 'The last slide.', 'thanks, in the deck’s language')),
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

/** The keys that hold a slide's content; a slide's kind is the key that it uses. */
export const contentKinds = Object.keys(kinds) as readonly (keyof typeof kinds)[]
export type ContentKind = keyof typeof kinds
