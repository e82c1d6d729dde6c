import { choice, flag, type Infer, map, optional, record, required, text } from '../shape.ts'

/** What a link can be; each is drawn in a way of its own. */
export const linkKinds = ['cooperation', 'conflict', 'pressure'] as const
export type LinkKind = (typeof linkKinds)[number]

const link = map(
  'link',
  'What joins two actors.',
  {
    label: optional(text('What the link says, in a few characters.', { example: '历史、领土争端' })),
    kind: optional(
      choice('What it is; each is drawn in a line of its own, with a key below.', linkKinds, {
        example: 'conflict',
        otherwise: 'a plain line',
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

export const relations = map(
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
