import type { ChartFacts, Misfit } from '../../facts/charts.ts'
import type { WhyUnreadable } from '../../facts/files.ts'
import { shorten } from '../shorten.ts'
import type { MessagesOf, Wording } from '../wording.ts'
import { didYouMean, fileTrouble } from './phrases.ts'

export const chartMessages: MessagesOf<ChartFacts> = {
  'unreadable-number': ({ text, hasDecimalComma }) => ({
    message: `“${shorten(text)}”不是数`,
    hint: hasDecimalComma ? '小数点写作“.”：40.3' : '写成 40.3、1,234 或 12%；单位写在“unit”里，缺失的值写成 ""',
  }),
  'misplaced-key': ({ key, beside }) => ({
    message: `有了“${beside}”，“${key}”就没有用处`,
    hint: misplaced[key]?.[beside] ?? `删去“${key}”`,
  }),
  'missing-data': ({ path, reason }) => ({
    message: `数据文件 ${shorten(path)} ${dataTrouble[reason]}`,
    hint: dataRemedy(reason),
  }),
  'data-outside': ({ path }) => ({
    message: `数据文件 ${path} 在提纲所在的文件夹之外`,
    hint: '把它复制到这个文件夹里，好让它跟着提纲走',
  }),
  'broken-quote': ({ isOpen }) =>
    isOpen
      ? { message: '这个引号没有关上', hint: '在这一格末尾补上引号，或删去这个引号' }
      : { message: '引号关上以后，这一格里又有文字', hint: '加了引号的格子里，引号要写两遍：""' },
  'no-data': () => ({ message: '这里没有数值', hint: '第一行写表头，下面各行写名称和数值' }),
  'unknown-emphasis': ({ name, meant, known }) => ({
    message: `图里没有“${shorten(name)}”`,
    hint: didYouMean(meant, `图里有：${known.slice(0, 8).map(shorten).join('、')}`),
  }),
  'unfit-chart': ({ type, misfit }) => unfit(type, misfit),
  'crowded-chart': ({ type, parts, count, most }) => ({
    message: `这张图（${type}）有 ${count} ${parts === 'items' ? '个值' : '组数'}，超过 ${most} ${parts === 'items' ? '个' : '组'}，台下就看不清了`,
    hint: type === 'pie' || type === 'donut' ? '把最小的几项合并，或改用“bar”' : '略去用不着的，或分成两张幻灯片',
  }),
  'missing-value': ({ name, type }) => ({
    message: `“${shorten(name)}”缺少数值，这张图（${type}）里就没有它`,
    hint: '在图题里说明为何缺失，或删去它',
  }),
  'unknown-option': ({ option, meant, known }) => ({
    message: `印在纸上的图没有“${shorten(option)}”这个选项`,
    hint: didYouMean(meant, `可用的选项：${known.join('、')}`),
  }),
  'unusable-options': ({ detail }) => ({
    message: `用这些选项画不出图（${shorten(detail)}）`,
    hint: '对照 Apache ECharts 的配置项手册检查',
  }),
}

const dataTrouble: Readonly<Record<WhyUnreadable, string>> = {
  ...fileTrouble,
  large: '超过 10 MB',
  'utf-16': '是 UTF-16 编码',
  encoding: '不是 UTF-8 文本',
}

function dataRemedy(reason: WhyUnreadable): string {
  if (reason === 'utf-16' || reason === 'encoding') return '另存为“CSV UTF-8”格式'
  if (reason === 'forbidden') return '给自己加上读取权限'
  return '写出从提纲所在文件夹看去的路径'
}

const misplaced: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  series: { rows: '各列的名称写在“columns”里，名称一列在前', file: '各列的名称写在文件的第一行' },
  columns: { data: '各个值的名称写在“series”里', file: '各列的名称写在文件的第一行' },
}

function unfit(type: string, misfit: Misfit): Wording {
  switch (misfit.reason) {
    case 'one-value':
      return { message: `只有一个值，看不出走势，画不成图（${type}）`, hint: '单个数字请用“stats”，或改用“bar”' }
    case 'negative-parts':
      return { message: `这种图（${type}）表示整体的各部分，不能有负数`, hint: '改用“bar”' }
    case 'no-parts':
      return { message: `这张图（${type}）的值全是零`, hint: '改用“bar”，或用文字说明' }
    case 'needs-two-columns':
      return {
        message: `这种图（${type}）每一项要有两个值，这里有 ${misfit.columns} 个`,
        hint: type === 'slope' ? '每一项写前后两个值，或改用“line”' : '每一项写两个值，横轴的在前',
      }
    case 'needs-one-column':
      return {
        message: `这种图（${type}）每一项只能有一个值，这里有 ${misfit.columns} 个`,
        hint: type === 'lollipop' ? '改用“bar”' : '要比较几个整体，请用“stacked”',
      }
    case 'no-whole':
      return {
        message: `这张图（${type}）的各部分合计 ${misfit.sum}%，不是一个整体`,
        hint: '改用“bar”，或把缺的部分补上',
      }
  }
}
