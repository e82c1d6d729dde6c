import { flag, type Infer, list, map, optional, record, required, text } from './shape.ts'

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

/** What a link can be; each is drawn in a way of its own. */
export const linkKinds = ['cooperation', 'conflict', 'pressure'] as const
export type LinkKind = (typeof linkKinds)[number]

const link = map(
  'link',
  'What joins two actors.',
  {
    label: optional(text('What the link says, in a few characters.', { example: '历史、领土争端' })),
    kind: optional(
      text('What it is: `cooperation`, `conflict` or `pressure`, each in a line of its own, with a key below.', {
        example: 'conflict',
        otherwise: 'a plain line',
        pattern: { source: `^(${linkKinds.join('|')})$`, hint: `write ${linkKinds.join(', ')} or nothing` },
      }),
    ),
  },
  { text: 'label' },
)

const actor = map(
  'actor',
  'What is said of an actor.',
  {
    note: optional(text('What it is or does, set small below its name.', { example: '首要动力' })),
    emphasis: optional(flag('Sets the actor off from the others.', { example: true, default: false })),
  },
  { text: 'note' },
)

const someLinks = [{ '美国 -> 韩国': '撮合' }, { '韩国 <-> 日本': { label: '历史、领土争端', kind: 'conflict' } }]

const relations = map(
  'relations',
  'Actors and what joins them, drawn as a diagram. Without the other keys, the list of links alone will do.',
  {
    links: required(
      record(
        'The links, each with what it says: `甲 -> 乙` leads from one to the other, `甲 <-> 乙` both ways, `甲 -- 乙` has no direction.',
        link,
        { example: someLinks },
      ),
    ),
    actors: optional(
      record('What to say of actors; those named here stand first, in this order.', actor, {
        example: { 美国: { note: '首要动力', emphasis: true } },
      }),
    ),
    caption: optional(text('What the diagram shows, set below.', { example: '图 2　三国关系' })),
    source: optional(text('Where it comes from, set below.', { example: '据第 124—126 页整理' })),
    alt: optional(
      text('What the diagram shows, for those who cannot see it.', {
        example: '美国撮合韩日，韩日之间仍有争端',
        otherwise: 'its links in words',
      }),
    ),
  },
  { list: 'links', example: someLinks },
)

export type OutlineRelations = Infer<typeof relations>

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
  relations: optional(relations),
  figure: optional(figure),
}

/** The keys that hold a slide's content; a slide's kind is the key that it uses. */
export const contentKinds = Object.keys(kinds) as readonly (keyof typeof kinds)[]
export type ContentKind = keyof typeof kinds
