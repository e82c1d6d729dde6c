import { flag, type Infer, list, map, mapWith, optional, raw, record, required, text } from './shape.ts'

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

/** Every type of chart, and what the author calls it. */
export const chartTypes = [
  'bar',
  'column',
  'stacked',
  'line',
  'area',
  'pie',
  'donut',
  'scatter',
  'lollipop',
  'slope',
] as const
export type ChartType = (typeof chartTypes)[number]

const chart = mapWith(
  'chart',
  'Numbers, drawn as a chart.',
  {
    type: optional(
      text(`How they are drawn: ${chartTypes.join(', ')}.`, {
        example: 'bar',
        otherwise: 'column, or bar where labels are long or many',
        pattern: { source: `^(${chartTypes.join('|')})$`, hint: `write one of ${chartTypes.join(', ')}` },
      }),
    ),
    series: optional(
      list('What the values of a name in `data` are, one after the other, where there are several.', text('A name.'), {
        example: [2021, 2022],
      }),
    ),
    columns: optional(
      list('The heading of each column of `rows`, that of the labels first.', text('One heading.'), {
        example: ['国家', 2021, 2022],
      }),
    ),
    unit: optional(text('The unit of all values.', { example: '%' })),
    emphasis: optional(
      text('The name, or the series, that is set in the accent colour; the others are quiet.', {
        example: '韩国受访者',
      }),
    ),
    caption: optional(text('What the values are, set above.', { example: '对对方国家印象欠佳者的比例' })),
    source: optional(text('Where the values come from, set below.', { example: '言论NPO，2022年' })),
    alt: optional(
      text('What the chart shows, for those who cannot see it.', {
        example: '对对方印象欠佳者，韩国多于日本',
        otherwise: 'the values, or the first, last, least and largest of many',
      }),
    ),
    options: optional(
      raw('Options of Apache ECharts, laid over those that lectern draws with.', {
        example: { series: { barWidth: 20 } },
      }),
    ),
  },
  'one',
  {
    data: optional(
      record(
        'The values by name; several for each name stand in a list.',
        list('The values of one name.', text('A value; "" where there is none.')),
        { example: { 日本受访者: 40.3, 韩国受访者: 52.8 } },
      ),
    ),
    rows: optional(
      list('The values as a table: each row has a label, then its values.', list('One row.', text('A cell.')), {
        example: [
          ['日本', 37.3, 40.3],
          ['韩国', 45, 52.8],
        ],
      }),
    ),
    file: optional(
      text(
        'A CSV file, beside the outline or in a folder below it: a row of headings, then a label and its values a row.',
        {
          example: 'figures/opinion.csv',
        },
      ),
    ),
  },
  { example: { type: 'bar', data: { 日本受访者: 40.3, 韩国受访者: 52.8 }, unit: '%' } },
)

export type OutlineChart = Infer<typeof chart>

const formula = map(
  'formula',
  'A formula, in TeX as KaTeX reads it.',
  {
    tex: required(
      text(
        'The formula. Write it after "|" or between single quotation marks: in double ones YAML takes the backslashes.',
        {
          example: String.raw`R^2 = 1 - \frac{SS_{res}}{SS_{tot}}`,
        },
      ),
    ),
    note: optional(
      text('What it says, or what its letters stand for, set below.', { example: '$R^2$：解释了多少差异' }),
    ),
  },
  { text: 'tex' },
)

const math = list('Formulas, set large, one below the other.', formula, {
  most: 5,
  example: [String.raw`R^2 = 1 - \frac{SS_{res}}{SS_{tot}}`],
})

const code = mapWith(
  'code',
  'A piece of a program, in a typeface whose letters are all of one width.',
  {
    lang: optional(
      text('The language, by which words are coloured.', {
        example: 'r',
        otherwise: 'by the ending of the file; else no colours',
      }),
    ),
    lines: optional(text('Which lines are shown: a line, or a range of lines.', { example: '3-9', otherwise: 'all' })),
    highlight: optional(
      list(
        'Lines to look at; with `steps: true`, one entry after the other. They are counted as in the whole file.',
        text('A line, or a range of lines.'),
        { most: 9, example: [3, '5-6'] },
      ),
    ),
    caption: optional(text('What to see in it, set below.', { example: '基准模型' })),
  },
  'one',
  {
    text: optional(
      text('The code itself; after "|", line breaks and indentation stay.', { example: 'model <- lm(y ~ x)' }),
    ),
    file: optional(
      text('Instead, the file that holds it, beside the outline or in a folder below it.', {
        example: 'analysis/model.R',
      }),
    ),
  },
  { text: 'text', example: { lang: 'r', text: 'model <- lm(y ~ x)' } },
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
  chart: optional(chart),
  math: optional(math),
  code: optional(code),
}

/** The keys that hold a slide's content; a slide's kind is the key that it uses. */
export const contentKinds = Object.keys(kinds) as readonly (keyof typeof kinds)[]
export type ContentKind = keyof typeof kinds
