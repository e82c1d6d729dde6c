import type { RelationsFacts } from '../../facts/relations.ts'
import { shorten } from '../shorten.ts'
import type { MessagesOf } from '../wording.ts'
import { didYouMean } from './phrases.ts'

export const relationsMessages: MessagesOf<RelationsFacts> = {
  'unreadable-link': ({ link, problem }) => ({
    message: `“${shorten(link)}”${linkTrouble[problem]}`,
    hint: '写成“甲 -> 乙”“甲 <-> 乙”或“甲 -- 乙”；关系的内容写在半角冒号和空格之后',
  }),
  'self-link': ({ actor }) => ({
    message: `这条关系从“${shorten(actor)}”又连回它自己`,
    hint: '改成另一个行为体，或在“actors”里把它写成这个行为体的说明',
  }),
  'duplicate-link': ({ link, line }) => ({
    message: `“${shorten(link)}”与第 ${line} 行说的相同`,
    hint: '删去其中一条，或写上不同的说明',
  }),
  'unlinked-actor': ({ actor, meant }) => ({
    message: `没有一条关系提到“${shorten(actor)}”`,
    hint: didYouMean(meant, '补上一条关系，或删去这个行为体'),
  }),
  'crowded-relations': ({ actors, most }) => ({
    message: `一张图里有 ${actors} 个行为体，超过看得清的 ${most} 个`,
    hint: '分成两张幻灯片，或把一些行为体合在一起',
  }),
  'small-relations': ({ size, smallest }) => ({
    message: `这张图内容太多，文字只能排成 ${size} px；小于 ${smallest} px 就不易看清`,
    hint: '缩短连线上的话，或分成两张幻灯片',
  }),
}

const linkTrouble: Readonly<Record<RelationsFacts['unreadable-link']['problem'], string>> = {
  'no-arrow': '里没有连接两方的箭头',
  'no-actor': '的箭头有一边没有写行为体',
  'several-arrows': '里的箭头不止一个',
}
