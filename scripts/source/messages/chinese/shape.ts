import type { Expected, Found, ShapeFacts } from '../../facts/shape.ts'
import { shorten } from '../shorten.ts'
import type { MessagesOf } from '../wording.ts'
import { nouns } from './nouns.ts'
import { didYouMean } from './phrases.ts'

export const shapeMessages: MessagesOf<ShapeFacts> = {
  'unknown-key': ({ key, owner, meant, known }) => ({
    message: `${nouns[owner]}里没有“${shorten(key)}”这个键`,
    hint: didYouMean(meant, `可用的键：${known.join('、')}`),
  }),
  'wrong-type': ({ expected, found }) => ({
    message: `此处应为${expectation(expected)}，写的却是${finding(found)}`,
    hint: remedy(found),
  }),
  'empty-value': ({ key }) => ({ message: `“${key}”没有内容`, hint: '在冒号后面写上内容，或删去这个键' }),
  'empty-list': () => ({ message: '这个列表里什么也没有', hint: '加上条目，或删去这个键' }),
  'missing-key': ({ owner, key }) => ({ message: `${nouns[owner]}缺少“${key}”`, hint: `补上“${key}:”` }),
  'missing-content': ({ owner, kinds }) => ({
    message:
      owner === 'chart'
        ? '图表里没有数值'
        : owner === 'code'
          ? `${nouns[owner]}里没有文字`
          : `${nouns[owner]}的标题下没有内容`,
    hint: `加上其中一种：${kinds.join('、')}`,
  }),
  'two-contents': ({ owner, first, other }) => ({
    message: `${nouns[owner]}已经有了内容“${first}”`,
    hint:
      owner === 'chart'
        ? '两样只留一样'
        : owner === 'code'
          ? '两者只留一个'
          : `把“${other}”移到另一张幻灯片，或放进“aside”`,
  }),
}

function expectation(expected: Expected): string {
  switch (expected.type) {
    case 'text':
      return '文字'
    case 'path':
      return '文件的路径'
    case 'record':
      return '名称和值，如“日本: 40.3”'
    case 'flag':
      return ' true 或 false'
    case 'choice':
      return ` ${expected.words.join('、')} 之一`
    case 'number':
      return expected.least === 0 ? '数字' : `不小于 ${expected.least} 的数`
    case 'list':
      return `列表（${expected.least}${expected.most === expected.least ? '' : Number.isFinite(expected.most) ? `—${expected.most}` : ' '}项${Number.isFinite(expected.most) ? '' : '以上'}）`
    case 'map':
      return `${nouns[expected.owner]}的各个键`
  }
}

function finding(found: Found): string {
  switch (found.type) {
    case 'value':
      return `“${shorten(found.value)}”`
    case 'list':
      return ` ${found.count} 项的列表`
    case 'map':
      return '键和值'
    case 'nothing':
      return '空白'
  }
}

function remedy(found: Found): string | null {
  if (found.type === 'map' && found.isText) return '文字里有冒号加空格时，请给整段文字加上引号'
  return found.type === 'value' && found.meant !== null ? `是不是想写“${found.meant}”？` : null
}
