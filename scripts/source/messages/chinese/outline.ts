import type { OutlineFacts } from '../../facts/outline.ts'
import { shorten } from '../shorten.ts'
import type { MessagesOf } from '../wording.ts'

export const outlineMessages: MessagesOf<OutlineFacts> = {
  'duplicate-id': ({ id, line, path }) => ({
    message: `id“${shorten(id)}”已在${path === null ? '' : ` ${path} `}第 ${line} 行用过`,
    hint: '每张幻灯片、每个部分各用一个 id，也可以不写',
  }),
  'unusable-id': ({ id }) => ({
    message: `id“${shorten(id)}”不能用在网址里`,
    hint: '用拉丁字母、数字和单个连字符，以字母开头',
  }),
  'unreadable-locator': ({ from, isBackward }) =>
    isBackward
      ? { message: `“${shorten(from)}”的页码前后颠倒`, hint: '先写起始页，再写终止页' }
      : { message: `“${shorten(from)}”没有指出原文的页码`, hint: '写成“一（一） pp. 113-114”或“p. 112”' },
  'no-slides': () => ({
    message: '没有一张可放的幻灯片：封面、结束页和其余各张都略去了',
    hint: '去掉某一张的“hidden: true”，或去掉“cover: false”',
  }),
  'uneven-row': ({ cells, columns }) => ({
    message: `这一行有 ${cells} 格，表头有 ${columns} 列`,
    hint: '每行的格数要与列数相同；空格子写成 ""',
  }),
  'unusable-language': ({ tag }) => ({
    message: `“${tag}”不是语言标签`,
    hint: '写成 zh-CN、zh-TW、ja、ko、en 之类',
  }),
  'unreadable-date': ({ date }) => ({
    message: `没有“${date}”这个日期`,
    hint: '写成 YYYY、YYYY-MM、YYYY-MM-DD，或用斜线隔开的起止日期，也可以写文字',
  }),
  'unordered-date': ({ date, later, line }) => ({
    message: `“${date}”排在第 ${line} 行的“${later}”之后，时间却更早`,
    hint: '按时间先后排列',
  }),
  'long-notes': ({ needed, allowed, isShare }) => ({
    message: `这段讲稿约需 ${minutes(needed)}，${isShare ? '全场时间分到这张幻灯片的' : '这张幻灯片'}只有 ${minutes(allowed)}`,
    hint: isShare ? '缩短讲稿，或给这张幻灯片单独写上“minutes”' : '缩短讲稿，或多给几分钟',
  }),
  'raw-html': ({ tag }) => ({
    message: `“${shorten(tag)}”是 HTML，会原样显示出来`,
    hint: '请用 Markdown：**加粗**、*着重*、[链接](https://example.org)',
  }),
}

function minutes(count: number): string {
  return count < 1 ? `${Math.round(count * 60)} 秒` : `${Math.round(count * 10) / 10} 分钟`
}
