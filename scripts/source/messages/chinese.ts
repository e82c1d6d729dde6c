import type { Expected, Found, Noun, Surprise } from '../facts.ts'
import { shorten } from './shorten.ts'
import type { Messages } from './wording.ts'

export const chinese: Messages = {
  'yaml-syntax': ({ problem, detail }) => {
    const known = yamlProblems[problem]
    if (known) return { message: known[0], hint: known[1] }
    return { message: `此处的 YAML 无法读懂（${detail.replace(/\.$/, '')}）`, hint: null }
  },
  'unreadable-file': ({ path, reason }) => {
    switch (reason) {
      case 'missing':
        return { message: `${path} 不存在`, hint: '写出提纲文件的路径，或在它所在的文件夹里运行 lectern' }
      case 'folder':
        return { message: `${path} 是文件夹`, hint: '写出其中提纲文件的路径' }
      case 'forbidden':
        return { message: `${path} 无权读取`, hint: '给自己加上读取权限' }
      case 'encoding':
        return { message: `${path} 不是 UTF-8 文本`, hint: '把文件另存为 UTF-8 编码' }
    }
  },
  'unknown-key': ({ key, owner, meant, known }) => ({
    message: `${nouns[owner]}里没有“${shorten(key)}”这个键`,
    hint: meant === null ? `可用的键：${known.join('、')}` : `是不是想写“${meant}”？`,
  }),
  'wrong-type': ({ expected, found }) => ({
    message: `此处应为${expectation(expected)}，写的却是${finding(found)}`,
    hint: remedy(found),
  }),
  'empty-value': ({ key }) => ({ message: `“${key}”没有内容`, hint: '在冒号后面写上内容，或删去这个键' }),
  'empty-list': () => ({ message: '这个列表里什么也没有', hint: '加上条目，或删去这个键' }),
  'missing-key': ({ owner, key }) => ({ message: `${nouns[owner]}缺少“${key}”`, hint: `补上“${key}:”` }),
  'missing-content': ({ owner, kinds }) => ({
    message: `${nouns[owner]}的标题下没有内容`,
    hint: `加上其中一种：${kinds.join('、')}`,
  }),
  'two-contents': ({ owner, first, other }) => ({
    message: `${nouns[owner]}已经有了内容“${first}”`,
    hint: `把“${other}”移到另一张幻灯片，或放进“aside”`,
  }),
  'duplicate-id': ({ id, line }) => ({
    message: `id“${shorten(id)}”已在第 ${line} 行用过`,
    hint: '每张幻灯片、每个部分各用一个 id，也可以不写',
  }),
  'unusable-id': ({ id }) => ({
    message: `id“${shorten(id)}”不能用在网址里`,
    hint: '用拉丁字母、数字和单个连字符，以字母开头',
  }),
  'unreadable-locator': ({ from }) => ({
    message: `“${shorten(from)}”没有指出原文的页码`,
    hint: '写成“一（一） pp. 113-114”或“p. 112”',
  }),
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
  'missing-figure': ({ path, reason }) => ({
    message: `图片 ${path} ${{ missing: '不存在', folder: '是文件夹', forbidden: '无权读取' }[reason]}`,
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
  'missing-glyph': ({ character }) => ({
    message: `字体里没有“${character}”这个字`,
    hint: '换一种写法；否则此处会用别的字体，或显示为空框',
  }),
  'print-mismatch': ({ file, surprise }) => ({
    message: difference(file, surprise),
    hint: '这不应发生，请向我们报告',
  }),
}

const yamlProblems: Readonly<Record<string, readonly [string, string]>> = {
  TAB_AS_INDENT: ['这一行用制表符缩进', '请用空格缩进'],
  BAD_INDENT: ['这一行的缩进与同级的不一致', '与上下同级的键或条目对齐'],
  DUPLICATE_KEY: ['这个键在这里出现了两次', '只留一个'],
  MISSING_CHAR: ['缺少引号、括号、逗号或冒号', '把前面打开的引号或括号关上'],
  BLOCK_AS_IMPLICIT_KEY: ['这一行有第二个冒号', '文字里有冒号时，请给整段文字加上引号'],
  MULTILINE_IMPLICIT_KEY: ['缺少冒号，或该写键的地方还在写文字', '在键后加冒号，或把文字缩进'],
  BAD_SCALAR_START: ['文字不能以这个字符开头', '给整段文字加上引号'],
  BAD_ALIAS: ['星号在这里表示引用，但引用的对象不存在', '以星号开头的文字，请加上引号'],
  BAD_DQ_ESCAPE: ['双引号里的反斜杠后面是 YAML 不认识的转义', '写两个反斜杠，或改用单引号'],
  MULTIPLE_DOCS: ['这里开始了第二份文档', '删去这一行连字符'],
  EMPTY: ['提纲是空的', '从“title:”和“slides:”写起'],
}

const nouns: Readonly<Record<Noun, string>> = {
  outline: '提纲',
  slide: '幻灯片',
  section: '部分',
  point: '要点',
  aside: '旁栏',
  statement: '论断',
  stat: '数据',
  moment: '时间线条目',
  column: '对照栏',
  quote: '引文',
  table: '表格',
  figure: '图片',
  author: '作者',
  source: '出处',
  cover: '封面',
  agenda: '目录页',
  closing: '结束页',
}

function expectation(expected: Expected): string {
  switch (expected.type) {
    case 'text':
      return '文字'
    case 'flag':
      return ' true 或 false'
    case 'number':
      return `不小于 ${expected.least} 的数`
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
      return `${found.count} 项的列表`
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

function minutes(count: number): string {
  return count < 1 ? `${Math.round(count * 60)} 秒` : `${Math.round(count * 10) / 10} 分钟`
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
