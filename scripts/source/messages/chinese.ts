import type { Expected, Facts, Found, Noun, Surprise } from '../facts.ts'
import { shorten } from './shorten.ts'
import type { Messages } from './wording.ts'

export const chinese: Messages = {
  'yaml-syntax': ({ problem, detail }) => {
    const known = yamlProblems[problem]
    if (known) return { message: known[0], hint: known[1] }
    return { message: `此处的 YAML 无法读懂（${detail.replace(/\.$/, '')}）`, hint: null }
  },
  'unreadable-file': ({ path, reason, isIncluded }) => {
    switch (reason) {
      case 'missing':
        return {
          message: `${path} 不存在`,
          hint: isIncluded ? '路径要从本文件所在的文件夹写起' : '写出提纲文件的路径，或在它所在的文件夹里运行 lectern',
        }
      case 'folder':
        return { message: `${path} 是文件夹`, hint: '写出其中文件的路径' }
      case 'special':
        return { message: `${path} 是设备或管道`, hint: '把提纲存成一个文件' }
      case 'forbidden':
        return { message: `${path} 无权读取`, hint: '给自己加上读取权限' }
      case 'large':
        return { message: `${path} 超过 10 MB`, hint: '写出提纲文件的路径；提纲里只有文字' }
      case 'utf-16':
        return { message: `${path} 是 UTF-16 编码`, hint: '把文件另存为 UTF-8 编码' }
      case 'encoding':
        return { message: `${path} 不是 UTF-8 文本`, hint: '把文件另存为 UTF-8 编码' }
    }
  },
  'unusable-character': ({ name, kind }) => {
    switch (kind) {
      case 'control':
        return { message: `文字里不能有 ${name} 这个字符`, hint: '删去它；它可能是复制文字时带来的' }
      case 'half':
        return { message: `${name} 只是半个字符`, hint: '直接写出这个字，不用反斜杠' }
      case 'return':
        return { message: '这一行用的是旧式 Mac 的换行符，YAML 不认', hint: '把换行符改为 LF 或 CRLF 后保存' }
    }
  },
  'too-deep': ({ most }) => ({
    message: `列表和键在这里套了不止 ${most} 层`,
    hint: '以括号开头的文字请加上引号；否则减少层次',
  }),
  'too-many-aliases': ({ alias }) => ({
    message: `加上引用“*${shorten(alias)}”，引用所代表的文字已多得一场报告装不下`,
    hint: '少用引用，或只引用较小的部分',
  }),
  'alias-loop': ({ alias }) => ({
    message: `引用“*${shorten(alias)}”出现在它自己所代表的内容里`,
    hint: '把内容写出来，或删去这个引用',
  }),
  'merge-key': () => ({
    message: '“<<”不能带来别处的键，YAML 1.2 里没有这种写法',
    hint: '把各个键写出来；单个键的值可以用引用，如“from: *here”',
  }),
  'duplicate-key': ({ key, line }) => ({
    message: `“${shorten(key)}”这个键在第 ${line} 行已经有了`,
    hint: '只留一个，或用“- ”另起一项',
  }),
  'unusable-key': () => ({
    message: '这里不是键：键是一个词',
    hint: '在冒号前写上键；文字里有冒号时，请给整段文字加上引号',
  }),
  'unknown-tag': ({ tag }) => ({
    message: `“${shorten(tag)}”是 YAML 标签，在这里没有意义`,
    hint: '以感叹号开头的文字，请加上引号；否则删去这个标签',
  }),
  'full-width-mark': ({ written, needed, key }) => {
    switch (needed) {
      case 'colon':
        return { message: `“${written}”是全角冒号，不能用在键后`, hint: `写成“${key}: ”，用半角冒号，后加空格` }
      case 'hyphen':
        return {
          message: `列表条目不能用“${written}”开头`,
          hint: `写成“- ${key === '' ? '……' : `${key}: `}”，用半角连字符，后加空格`,
        }
      case 'nothing':
        return { message: `YAML 不认 ${written} 这种引号`, hint: `写成“${key}: ”，不加引号` }
    }
  },
  'missing-space': ({ behind, key }) =>
    behind === ':'
      ? { message: '冒号后面缺少空格', hint: `写成“${key}: ”，后加空格` }
      : { message: '连字符后面缺少空格', hint: `写成“- ${key === '' ? '……' : `${key}: `}”，连字符后加空格` },
  'misplaced-include': () => ({
    message: '“!include”只能用在放幻灯片的地方',
    hint: '写成“slides: !include …”，或在幻灯片之间写“- !include …”',
  }),
  'include-outside': ({ path }) => ({
    message: `${path} 不在提纲所在的文件夹里`,
    hint: '把文件复制到提纲的文件夹或其下的文件夹里',
  }),
  'include-loop': ({ chain }) => ({
    message: `文件引入了自己：${chain.join(' → ')}`,
    hint: '删去其中一处引入',
  }),
  'empty-include': ({ path }) => ({ message: `${path} 里没有内容`, hint: '在那个文件里写上幻灯片，或删去这处引入' }),
  'too-many-includes': ({ most, unit }) => ({
    message: `加上这处引入，引入的内容超过 ${unit === 'files' ? `${most} 个文件` : `${most} MB`}`,
    hint: '少引入一些文件，每个文件只引入一次',
  }),
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
  'unknown-link-kind': ({ kind, meant, known }) => ({
    message: `关系没有“${shorten(kind)}”这一种`,
    hint: meant === null ? `可写：${known.join('、')}；也可以不写` : `是不是想写“${meant}”？`,
  }),
  'unlinked-actor': ({ actor, meant }) => ({
    message: `没有一条关系提到“${shorten(actor)}”`,
    hint: meant === null ? '补上一条关系，或删去这个行为体' : `是不是想写“${shorten(meant)}”？`,
  }),
  'crowded-relations': ({ actors, most }) => ({
    message: `一张图里有 ${actors} 个行为体，超过看得清的 ${most} 个`,
    hint: '分成两张幻灯片，或把一些行为体合在一起',
  }),
  'raw-html': ({ tag }) => ({
    message: `“${shorten(tag)}”是 HTML，会原样显示出来`,
    hint: '请用 Markdown：**加粗**、*着重*、[链接](https://example.org)',
  }),
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
  TAB_AS_INDENT: ['这一行用制表符缩进', '请用空格缩进，以下各行也一样'],
  BAD_INDENT: ['这一行的缩进与同级的不一致', '与上下同级的键或条目对齐'],
  INDENTED_TOO_FAR: ['这一行比上一行缩进得更多', '与上下同级的键对齐'],
  UNCLOSED_QUOTE: ['这个引号没有关上', '在文字末尾加上同样的引号，或删去这个引号'],
  CURLED_QUOTE: ['这个直引号没有关上：弯引号关不上它', '在文字末尾改用直引号（"）'],
  CURLED_TEXT: ['这一行有第二个冒号，而弯引号对 YAML 不起作用', '在整段文字外再加一对直引号（"）'],
  UNCLOSED_BRACKET: ['这个括号没有关上', '关上括号；以括号开头的文字，请加上引号'],
  TEXT_BEHIND_QUOTE: ['引号关上以后又有文字', '在整段文字外加另一种引号：\'"……"……\''],
  UNEXPECTED_TOKEN: ['这里多出了内容，与前面接不上', '给整段文字加上引号，或删去这里'],
  MISSING_CHAR: ['缺少引号、括号、逗号或冒号', '把前面打开的引号或括号关上'],
  BLOCK_AS_IMPLICIT_KEY: ['这一行有第二个冒号', '文字里有冒号时，请给整段文字加上引号'],
  MULTILINE_IMPLICIT_KEY: ['缺少冒号，或该写键的地方还在写文字', '在键后加冒号，或把文字缩进'],
  BAD_SCALAR_START: ['文字不能以这个字符开头', '给整段文字加上引号'],
  BAD_ALIAS: ['星号在这里表示引用，但引用的对象不存在', '以星号开头的文字，请加上引号'],
  BAD_DQ_ESCAPE: ['双引号里的反斜杠后面是 YAML 不认识的转义', '写两个反斜杠，或改用单引号'],
  MULTIPLE_DOCS: ['这里开始了第二份文档', '删去这一行连字符'],
  EMPTY: ['提纲是空的', '从“title:”和“slides:”写起'],
}

const linkTrouble: Readonly<Record<Facts['unreadable-link']['problem'], string>> = {
  'no-arrow': '里没有连接两方的箭头',
  'no-actor': '的箭头有一边没有写行为体',
  'several-arrows': '里的箭头不止一个',
}

const figureTrouble: Readonly<Record<Facts['missing-figure']['reason'], string>> = {
  missing: '不存在',
  folder: '是文件夹',
  special: '是设备或管道',
  forbidden: '无权读取',
  large: '超过 100 MB',
  'utf-16': '是文本',
  encoding: '是文本',
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
  relations: '关系图',
  link: '关系',
  actor: '行为体',
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
    case 'path':
      return '文件的路径'
    case 'record':
      return '名称和值，如“日本: 40.3”'
    case 'flag':
      return ' true 或 false'
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
