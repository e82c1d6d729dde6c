import type { FigureFacts } from '../../facts/figures.ts'
import type { WhyUnreadable } from '../../facts/files.ts'
import { shorten } from '../shorten.ts'
import type { MessagesOf } from '../wording.ts'
import { fileTrouble } from './phrases.ts'

export const figureMessages: MessagesOf<FigureFacts> = {
  'missing-figure': ({ path, reason }) => ({
    message: `图片 ${shorten(path)} ${figureTrouble[reason]}`,
    hint: reason === 'forbidden' ? '给自己加上读取权限' : '写出从提纲所在文件夹看去的路径',
  }),
  'figure-outside': ({ path }) => ({
    message: `图片 ${path} 在提纲所在的文件夹之外`,
    hint: '把它复制到这个文件夹里，好让它跟着提纲走',
  }),
  'unshowable-figure': ({ path }) => ({
    message: `${path} 不是浏览器能显示的图片`,
    hint: '另存为 SVG、PNG、JPEG、WebP、GIF 或 AVIF',
  }),
  'broken-figure': ({ path, line }) =>
    line === null
      ? { message: `图片 ${path} 已损坏，或不完整`, hint: '重新复制或另存一份' }
      : { message: `图片 ${path} 已损坏：从它的第 ${line} 行起不成 XML`, hint: '重新另存为 SVG' },
  'oversized-figure': ({ path, unit, count, most }) =>
    unit === 'pixels'
      ? {
          message: `${path} 有 ${inHundredMillions(count)} 亿像素，最多只能有 ${inHundredMillions(most)} 亿`,
          hint: '缩小后另存；幻灯片上横向最多显示 2400 像素',
        }
      : { message: `显示 ${path} 要画 ${count} 个图形，最多只能有 ${most} 个`, hint: '简化图形，或另存为 PNG' },
  'large-figure': ({ path, original, shown }) => ({
    message: `${path} 有 ${pixels(original)}，每次生成都要缩小为 ${pixels(shown)}`,
    hint: '幻灯片上看不出差别；想生成得快些，就另存一张小的',
  }),
  'unsafe-figure': ({ path, removed }) => ({
    message: `${path} 里有幻灯片不会运行或载入的内容，已经略去：${listed(removed)}`,
    hint: '看看图是否完整；导出时不要带脚本、链接和外部文件',
  }),
}

const figureTrouble: Readonly<Record<WhyUnreadable, string>> = {
  ...fileTrouble,
  large: '超过 100 MB',
  'utf-16': '是文本',
  encoding: '是文本',
}

const mostListed = 5

function listed(names: readonly string[]): string {
  const shown = names.slice(0, mostListed).map(shorten).join('、')
  return names.length > mostListed ? `${shown} 等 ${names.length} 处` : shown
}

function pixels({ width, height }: { readonly width: number; readonly height: number }): string {
  return `${width} × ${height} 像素`
}

function inHundredMillions(count: number): string {
  return String(Math.round(count / 10_000_000) / 10)
}
