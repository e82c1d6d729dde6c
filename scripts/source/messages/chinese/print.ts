import type { FontTrouble, LargePdf, PrintedPart, PrintFacts, Surprise } from '../../facts/print.ts'
import { codePoint } from '../code-point.ts'
import { shorten } from '../shorten.ts'
import type { MessagesOf, Wording } from '../wording.ts'

export const printMessages: MessagesOf<PrintFacts> = {
  'missing-glyph': ({ character, fonts }) => ({
    message: `${fonts.join('、')} 和其他文字的字体里都没有“${character}”（${codePoint(character)}）这个字`,
    hint: '换一种写法；否则此处会用别的字体，或显示为空框',
  }),
  'print-mismatch': ({ file, part, surprise }) => difference(file, part, surprise),
  'large-pdf': tooLarge,
}

const report = '这不应发生，请向我们报告'

function difference(file: string, part: PrintedPart | null, surprise: Surprise): Wording {
  const name = part ? partName(part) : ` ${file} `
  switch (surprise.type) {
    case 'pages':
      return {
        message: part
          ? `${name}在 ${file} 里占了 ${surprise.pages} 页，应占 ${surprise.planned} 页`
          : `${file} 有 ${surprise.pages} 页，应有 ${surprise.planned} 页`,
        hint: part ? '精简这一张，或拆成两张；如果屏幕上放得下，请向我们报告' : report,
      }
    case 'empty-page':
      return { message: `${file} 第 ${surprise.page} 页是空白${at(part)}`, hint: report }
    case 'untagged-page':
      return { message: `${file} 第 ${surprise.page} 页没有供读屏软件使用的标记${at(part)}`, hint: report }
    case 'missing-title':
      return {
        message: `${name}的标题不在 ${file} 里应在的位置`,
        hint: '标题可能被截去了，请写短一些；如果本来就短，请向我们报告',
      }
    case 'missing-bookmark':
      return { message: part ? `${name}在 ${file} 里没有书签` : `${file} 没有书签`, hint: report }
    case 'misled-bookmark':
      return {
        message: `${name}的书签${surprise.page === null ? '不指向任何一页' : `指向 ${file} 第 ${surprise.page} 页`}，应为第 ${surprise.planned} 页`,
        hint: report,
      }
    case 'cut-notes':
      return {
        message: `${name}的讲稿在 ${file} 里被截断：自“${shorten(surprise.words)}”起没有印出来`,
        hint: '用空行把讲稿分成较短的段落，并请向我们报告',
      }
    case 'dead-link':
      return {
        message: `${name}有一个链接在 ${file} 里没有去处：“#${shorten(surprise.target)}”`,
        hint:
          surprise.meant === null ? '链接要写成 # 加幻灯片的 id，例如 [文字](#id)' : `是不是想写“#${surprise.meant}”？`,
      }
    case 'lost-link':
      return {
        message: `${name}通往“#${shorten(surprise.target)}”的链接不在 ${file} 里`,
        hint: '它落在页面之外：精简这一张，或拆成两张；如果屏幕上放得下，请向我们报告',
      }
    case 'misled-link':
      return { message: `指向 ${shorten(surprise.target)} 的链接却通到 ${file} 第 ${surprise.page} 页`, hint: report }
    case 'untagged':
      return { message: `${file} 没有供读屏软件使用的标记`, hint: report }
    case 'other-language':
    case 'other-title':
      return {
        message: otherThanPlanned(file, surprise.type === 'other-title' ? '标题' : '语言', surprise),
        hint: report,
      }
    case 'refused':
      return { message: `${file} 的页面要求读取 ${surprise.url}，它不属于这份讲稿`, hint: report }
    case 'broken-image':
      return {
        message: `${part ? `${name}的` : ''}图片在 ${file} 里无法显示：${surprise.image}`,
        hint: '把图片重新导出为 PNG 或 JPEG；如果仍然如此，请向我们报告',
      }
    default:
      return fontTrouble(file, surprise)
  }
}

function fontTrouble(file: string, { type, font, text, pages }: FontSurprise): Wording {
  const shown = `“${shorten(text)}”`
  const onPages = pages > 1 ? `等（共 ${pages} 页）` : ''
  switch (type) {
    case 'drawn-font':
      return {
        message: `${file} 里的${shown}${onPages}印成了图形：字体 ${font} 没有这一字重`,
        hint: '去掉这里的 **，或换一种写法；如果没有用，请向我们报告',
      }
    case 'outside-font':
      return { message: `${file} 没有嵌入${shown}${onPages}所用的字体 ${font}`, hint: report }
    case 'whole-font':
      return { message: `${file} 为${shown}嵌入了整个字体 ${font}`, hint: report }
    case 'unreadable-font':
      return { message: `${file} 没有说明字体 ${font} 的字形是什么字，无法搜索，也无法朗读`, hint: report }
  }
}

type FontSurprise = Extract<Surprise, { readonly type: FontTrouble }>

function otherThanPlanned(
  file: string,
  what: string,
  { found, planned }: { readonly found: string | null; readonly planned: string },
): string {
  return found === null
    ? `${file} 没有写明${what}“${shorten(planned)}”`
    : `${file} 写明的${what}是“${shorten(found)}”，应为“${shorten(planned)}”`
}

function tooLarge({ file, bytes, allowed, pages, part, holds, partBytes }: LargePdf): Wording {
  const owner = part ? partName(part) : '其中一页'
  return {
    message: `${file} 有 ${megabytes(bytes)}，超过 ${pages} 页所需的 ${megabytes(allowed)}：单是${owner}的${holds === 'pictures' ? '图片' : '图形'}就占 ${megabytes(partBytes)}`,
    hint:
      holds === 'pictures' ? '把图片缩小：宽 2560 像素就够了；照片存为 JPEG 比 PNG 小' : '简化这张图，或把它导出为 PNG',
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}

function partName(part: PrintedPart): string {
  switch (part.type) {
    case 'slide':
      return `第 ${part.number} 张幻灯片“${shorten(part.title)}”`
    case 'section':
      return `“${shorten(part.title)}”一节`
    case 'title-block':
      return '标题栏'
    case 'references':
      return '参考文献'
  }
}

function at(part: PrintedPart | null): string {
  return part ? `，在${partName(part)}` : ''
}
