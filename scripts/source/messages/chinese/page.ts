import type { PageFacts } from '../../facts/page.ts'
import { shorten } from '../shorten.ts'
import type { MessagesOf } from '../wording.ts'

export const pageMessages: MessagesOf<PageFacts> = {
  overflow: ({ slide, text, of, side, px }) => ({
    message: {
      slide: `第 ${slide} 张幻灯片放不下${quoted(text)}，超出${sides[side]} ${Math.round(px)} 像素`,
      room: `第 ${slide} 张幻灯片放不下${quoted(text)}，超出内容区${sides[side]} ${Math.round(px)} 像素`,
      box: `第 ${slide} 张幻灯片上${quoted(text)}被截去，超出所在方框${sides[side]} ${Math.round(px)} 像素`,
    }[of],
    hint: '写短一些，或拆成两张',
  }),
  'spilled-text': ({ slide, text, side, px }) => ({
    message: `第 ${slide} 张幻灯片上${quoted(text)}超出所在方框${sides[side]} ${Math.round(px)} 像素`,
    hint: '写短一些，或让它有可以换行的地方',
  }),
  overlap: ({ slide, text, other }) => ({
    message: `第 ${slide} 张幻灯片上${quoted(text)}压在${other === null ? '图片边缘' : quoted(other)}上`,
    hint: '把其中一处写短一些；如果位置由自己的主题决定，请改主题',
  }),
  'small-text': ({ slide, text, px, least, isDrawn, others }) => ({
    message: isDrawn
      ? `第 ${slide} 张幻灯片的图里${quoted(text)}只有 ${size(px)} 像素，小于 ${least} 像素后排看不清`
      : `第 ${slide} 张幻灯片${more(others)}上${quoted(text)}只有 ${size(px)} 像素，不应小于 ${least} 像素`,
    hint: isDrawn
      ? '把图里的字放大，或裁去图四周的空白'
      : '写短一些，字就能排得大些；如果字号由自己的主题决定，请改主题',
  }),
  'lone-character': ({ slide, text, character }) => ({
    message: `第 ${slide} 张幻灯片上${quoted(text)}的末行只有一个字“${character}”`,
    hint: '减一两个字，或多写几个字',
  }),
  'long-title': ({ slide, lines, most }) => ({
    message: `第 ${slide} 张幻灯片的标题占了 ${lines} 行`,
    hint: `压缩到 ${most} 行，其余的写在下面`,
  }),
  'blurry-image': ({ slide, pixels, shown }) => ({
    message: `第 ${slide} 张幻灯片的图片模糊：原图宽 ${pixels} 像素，却显示成 ${Math.round(shown)} 像素宽`,
    hint: `重新导出，宽 ${Math.ceil((shown * projectorScale) / 10) * 10} 像素以上，或改用 SVG`,
  }),
  'faint-text': ({ slide, text, color, ground, contrast, least, others }) => ({
    message: `第 ${slide} 张幻灯片${more(others)}上${quoted(text)}太淡：${color} 在 ${ground} 上的对比度是 ${contrast.toFixed(1)}，应有 ${least}`,
    hint: '在主题或图表的 options 里换一种与底色相差更大的颜色',
  }),
  'many-points': ({ slide, count, most }) => ({
    message: `第 ${slide} 张幻灯片有 ${count} 个要点，多于 ${most} 个没人记得住`,
    hint: '拆成两张，或把次要的放进讲稿 notes',
  }),
  'crowded-slide': ({ slide, percent }) => ({
    message: `第 ${slide} 张幻灯片太满：文字占了 ${Math.round(percent)}%，像一页文章`,
    hint: '只留要记住的词句，其余移到讲稿 notes 里说',
  }),
  'sparse-slide': ({ slide, percent }) => ({
    message: `第 ${slide} 张幻灯片几乎是空的：内容只占 ${percent.toFixed(1)}%`,
    hint: '多写一些，并入前后一张，或改用 statement',
  }),
  'unmarked-language': ({ language, script }) => ({
    message: `全稿的语言是 ${language}，文字却是${scripts[script]}`,
    hint: `在提纲开头写“lang: ${script === 'latin' ? 'en' : 'zh-CN'}”或实际的语言：字体、换行和自动生成的文字都随它而定`,
  }),
}

/** 1920 × 1080 的投影仪上，1 像素要用这么多点来显示。 */
const projectorScale = 1.5

const sides = { left: '左边', top: '上边', right: '右边', bottom: '下边' } as const
const scripts = { latin: '拉丁字母', cjk: '中文、日文或韩文' } as const

function quoted(text: string): string {
  return text === '' ? '图片' : `“${shorten(text)}”`
}

function more(others: number): string {
  return others === 0 ? '' : `（另有 ${others} 张也是）`
}

function size(px: number): string {
  return String(Math.floor(px * 10) / 10)
}
