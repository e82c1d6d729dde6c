import type { PrintFacts, Surprise } from '../../facts/print.ts'
import type { MessagesOf } from '../wording.ts'

export const printMessages: MessagesOf<PrintFacts> = {
  'missing-glyph': ({ character }) => ({
    message: `字体里没有“${character}”这个字`,
    hint: '换一种写法；否则此处会用别的字体，或显示为空框',
  }),
  'print-mismatch': ({ file, surprise }) => ({
    message: difference(file, surprise),
    hint: '这不应发生，请向我们报告',
  }),
}

function difference(file: string, surprise: Surprise): string {
  switch (surprise.type) {
    case 'pages':
      return `${file} 有 ${surprise.pages} 页，幻灯片却有 ${surprise.slides} 张`
    case 'empty-page':
      return `${file} 第 ${surprise.page} 页没有文字`
    case 'drawn-font':
      return `${file} 里的字体 ${surprise.font} 印成了图形`
    case 'untagged':
      return `${file} 没有供读屏软件使用的标记`
    case 'refused':
      return `${file} 的页面要求读取 ${surprise.url}，它不属于这份讲稿`
    case 'broken-image':
      return `${file} 里的图片无法显示：${surprise.image}`
  }
}
