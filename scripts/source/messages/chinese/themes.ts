import type { AddressProblem, ThemeFacts, WhyUnlisted } from '../../facts/themes.ts'
import { shorten } from '../shorten.ts'
import type { MessagesOf } from '../wording.ts'
import { didYouMean, fileTrouble } from './phrases.ts'

export const themeMessages: MessagesOf<ThemeFacts> = {
  'unknown-theme': ({ name, reason, meant, known }) => ({
    message: `没有“${shorten(name)}”这个主题${unlisted[reason]}`,
    hint: didYouMean(meant, `可用 ${known.join('、')}，或写出提纲旁边某个文件夹的路径`),
  }),
  'empty-theme': ({ path }) => ({
    message: `${shorten(path)} 里既没有样式表（.css），也没有模板（.hbs）`,
    hint: '放进一个，或改写另一个文件夹',
  }),
  'css-syntax': ({ detail }) => ({
    message: detail === null ? '这里打开了，后面没有关上' : `这不是 CSS（${detail}）`,
    hint: '改好它；浏览器会略去读不懂的部分',
  }),
  'unusable-address': ({ address, problem }) => {
    const { message, hint } = addressTrouble[problem]
    return { message: `“${shorten(address)}”${message}`, hint }
  },
  'unknown-template': ({ name, meant, isPage }) => ({
    message: isPage
      ? `${shorten(name)}.hbs 是整个页面，主题不能替换它`
      : `lectern 没有 ${shorten(name)}.hbs 这个模板，无从替换`,
    hint: isPage
      ? '改为替换页面各部分的模板，如 slide.hbs'
      : didYouMean(meant && `${meant}.hbs`, '文件名要与 lectern 的 templates/ 文件夹里的某个模板相同'),
  }),
  'template-syntax': ({ detail }) => ({
    message: detail === null ? 'Handlebars 从这里起读不下去' : `Handlebars 读不懂这里（${detail}）`,
    hint: '与 lectern 里被它替换的模板对照一下',
  }),
  'unusable-template': (facts) => {
    switch (facts.problem) {
      case 'field':
        return {
          message: `这里没有名为“${shorten(facts.name)}”的内容`,
          hint: facts.known.length === 0 ? null : didYouMean(facts.meant, fields(facts.known)),
        }
      case 'template':
        return {
          message: `没有“${shorten(facts.name)}”这个模板`,
          hint: didYouMean(facts.meant, '写出 lectern 的 templates/ 文件夹里某个模板的名称'),
        }
      case 'element':
        return {
          message: `模板里不能有 ${shorten(facts.name)}`,
          hint: '样式写进主题的 .css 文件；脚本不会运行',
        }
      case 'other':
        return { message: `这个模板无法填写（${shorten(facts.detail)}）`, hint: null }
    }
  },
}

const unlisted: Readonly<Record<WhyUnlisted, string>> = {
  missing: '',
  file: '：它是文件，不是文件夹',
  forbidden: '：它的文件夹无权读取',
}

const whereToPut = '把文件放在本文件旁边，写出从这里看去的路径'

const addressTrouble: Readonly<Record<AddressProblem, { readonly message: string; readonly hint: string | null }>> = {
  missing: { message: fileTrouble.missing, hint: whereToPut },
  folder: { message: fileTrouble.folder, hint: whereToPut },
  special: { message: fileTrouble.special, hint: whereToPut },
  forbidden: { message: fileTrouble.forbidden, hint: '给自己加上读取权限' },
  large: { message: '超过 100 MB', hint: '缩小后另存' },
  'utf-16': { message: '是文本', hint: null },
  encoding: { message: '是文本', hint: null },
  outside: { message: '在提纲所在的文件夹之外', hint: whereToPut },
  network: { message: '在网络上，而幻灯片要能离线放映', hint: `下载下来；${whereToPut}` },
  import: {
    message: '是用 @import 引入的；主题文件夹里的样式表本来就会按文件名依次用上',
    hint: '把文件放进主题的文件夹，删去 @import',
  },
  filled: { message: '要到生成时才知道，来不及把文件带上', hint: '写出一个文件的路径' },
  'unknown-format': {
    message: '既不是浏览器能显示的图片，也不是字体',
    hint: '用 SVG、PNG、JPEG、WebP、GIF、AVIF，或 TrueType 字体（.ttf）',
  },
}

function fields(known: readonly string[]): string {
  return `被它替换的模板用到 ${known.join('、')}`
}
