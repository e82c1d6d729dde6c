import type { Expected, Facts, FormulaProblem, Found, Misfit, Noun, Surprise } from '../facts.ts'
import { shorten } from './shorten.ts'
import type { Messages, Wording } from './wording.ts'

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
        return { message: `${path} 是设备或管道`, hint: isIncluded ? '写出普通文件的路径' : '把提纲存成一个文件' }
      case 'forbidden':
        return { message: `${path} 无权读取`, hint: '给自己加上读取权限' }
      case 'large':
        return {
          message: `${path} 超过 10 MB`,
          hint: isIncluded ? '只留下这次报告要用的内容' : '写出提纲文件的路径；提纲里只有文字',
        }
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
  'small-relations': ({ size, smallest }) => ({
    message: `这张图内容太多，文字只能排成 ${size} px；小于 ${smallest} px 就不易看清`,
    hint: '缩短连线上的话，或分成两张幻灯片',
  }),
  'raw-html': ({ tag }) => ({
    message: `“${shorten(tag)}”是 HTML，会原样显示出来`,
    hint: '请用 Markdown：**加粗**、*着重*、[链接](https://example.org)',
  }),
  'unresolved-citation': ({ key, meant, hasWorks }) => ({
    message: hasWorks ? `没有哪一条文献的 id 是“${shorten(key)}”` : `引用了“${shorten(key)}”，却没有列出任何文献`,
    hint: meant.length > 0 ? `是不是想写${meant.map((word) => `“${word}”`).join('、')}？` : unresolvedHint(hasWorks),
  }),
  'unreadable-citation': ({ written, isClosed }) => ({
    message: isClosed ? `“${shorten(written)}”没有写明引用哪一条文献` : `“${shorten(written)}”的括号没有关上`,
    hint: isClosed
      ? '写成 [@kim2022]；id 里有汉字的写成 [@{金2022}]；只是一个 @ 的写成 \\@'
      : '关上括号，如 [@kim2022, 第5页]；只是一个 @ 的写成 \\@',
  }),
  'unused-reference': ({ key }) => ({
    message: `“${shorten(key)}”没有被引用`,
    hint: `用 [@${/^[\w.:-]+$/.test(key) ? key : `{${shorten(key)}}`}] 引用它，或删去这一条`,
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
  'unknown-chart-type': ({ type, meant, known }) => ({
    message: `没有“${shorten(type)}”这种图`,
    hint: meant === null ? `可用的类型：${known.join('、')}` : `是不是想写“${meant}”？`,
  }),
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
    hint: meant === null ? `图里有：${known.slice(0, 8).map(shorten).join('、')}` : `是不是想写“${shorten(meant)}”？`,
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
    hint: meant === null ? `可用的选项：${known.join('、')}` : `是不是想写“${meant}”？`,
  }),
  'unusable-options': ({ detail }) => ({
    message: `用这些选项画不出图（${shorten(detail)}）`,
    hint: '对照 Apache ECharts 的配置项手册检查',
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
  'unreadable-formula': ({ problem }) => formulaTrouble(problem),
  'wide-formula': ({ size, smallest }) => ({
    message: `这个公式太宽，只能排成 ${size} px；小于 ${smallest} px 就不易看清`,
    hint: '分成几行：\\begin{aligned} …… \\\\ …… \\end{aligned}',
  }),
  'unreadable-lines': ({ lines, within }) =>
    within
      ? {
          message: `第 ${lines} 行不在显示的第 ${within.first}—${within.last} 行之内`,
          hint: '行号从文件或文字的第一行数起',
        }
      : { message: `“${shorten(lines)}”不是行号，也不是行号的范围`, hint: '写成 3 或 3-9' },
  'unknown-code-language': ({ name, meant }) => ({
    message: `没有“${shorten(name)}”这种语言的配色，代码不着色`,
    hint: meant === null ? '不需要着色时，写“lang: text”' : `是不是想写“${meant}”？`,
  }),
  'small-code': ({ size, smallest }) => ({
    message: `代码太长，只能排成 ${size} px；小于 ${smallest} px 就不易看清`,
    hint: '用“lines”少显示几行，或把最长的一行分开',
  }),
  'unknown-bibliography': ({ path }) => ({
    message: `${shorten(path)} 不像是文献库文件`,
    hint: '用以 .bib、.json 或 .yaml 结尾的文件',
  }),
  'bibtex-syntax': ({ problem }) =>
    problem === 'unclosed'
      ? { message: '这个条目没有结束', hint: '在某个字段后面或条目末尾补上“}”' }
      : {
          message: '此处的 BibTeX 无法读懂',
          hint: '字段写成“title = {……},”，后加逗号；第一个花括号后面是引用键',
        },
  'json-syntax': () => ({
    message: '此处的 JSON 无法读懂',
    hint: '重新导出这个文件，或看看是否少了逗号、括号、引号',
  }),
  'duplicate-work': ({ id, line, path }) => ({
    message: `id“${shorten(id)}”已属于${path === null ? '' : ` ${path} `}第 ${line} 行的另一条文献`,
    hint: '每条文献用自己的 id，或删去其中一条',
  }),
  'same-work': ({ id, other, line, path }) => ({
    message: `“${shorten(id)}”与${path === null ? '' : ` ${path} `}第 ${line} 行的“${shorten(other)}”似乎是同一文献`,
    hint: '只留一条，各处都引用它',
  }),
  'unknown-work-type': ({ type, meant, known }) => ({
    message: `没有“${shorten(type)}”这种文献类型`,
    hint: meant === null ? `可用的类型：${known.join('、')}` : `是不是想写“${meant}”？`,
  }),
  'unknown-variable': ({ variable, meant }) => ({
    message: `文献没有“${shorten(variable)}”这一项`,
    hint: meant === null ? '删去它；它不会显示' : `是不是想写“${meant}”？`,
  }),
  'incomplete-work': ({ id, type, missing }) => ({
    message: `“${shorten(id)}”（${type}）缺少读者查找文献所需的：${missing.join('、')}`,
    hint: `补上${missing.map((variable) => `“${variable}:”`).join('和')}`,
  }),
  'unknown-style': ({ name, meant, known }) => ({
    message: `没有“${shorten(name)}”这种引文格式`,
    hint: meant === null ? `可用 ${known.join('、')}，或写出提纲旁边某个 .csl 文件的路径` : `是不是想写“${meant}”？`,
  }),
  'unusable-style': ({ problem, detail }) => {
    switch (problem) {
      case 'xml':
        return { message: `这不是 XML（${detail}）`, hint: '重新下载这个 .csl 文件' }
      case 'dependent':
        return { message: '这个格式文件只指明它与另一个格式相同', hint: `请用那个格式的文件：${detail}` }
      case 'macro':
        return { message: `这个格式里没有“${shorten(detail)}”这个宏`, hint: '重新下载这个 .csl 文件' }
      case 'processor':
        return { message: `无法按这个格式排引文（${detail}）`, hint: '到 validator.citationstyles.org 检查一下' }
    }
  },
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

const dataTrouble: Readonly<Record<Facts['missing-data']['reason'], string>> = {
  missing: '不存在',
  folder: '是文件夹',
  special: '是设备或管道',
  forbidden: '无权读取',
  large: '超过 10 MB',
  'utf-16': '是 UTF-16 编码',
  encoding: '不是 UTF-8 文本',
}

function dataRemedy(reason: Facts['missing-data']['reason']): string {
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

function formulaTrouble(problem: FormulaProblem): Wording {
  switch (problem.type) {
    case 'unknown-command':
      return {
        message: `KaTeX 没有“${shorten(problem.name)}”这个命令`,
        hint: '可在 katex.org/docs/supported 查到支持的命令；文字请放进 \\text{……}',
      }
    case 'unknown-environment':
      return { message: `KaTeX 没有“${shorten(problem.name)}”这个环境`, hint: null }
    case 'forbidden-command':
      return { message: `公式里不能用“${problem.name}”：公式不作链接，也不载入文件`, hint: '删去这个命令' }
    case 'unclosed':
      return { message: `公式到末尾还缺少“${problem.mark}”`, hint: `补上“${problem.mark}”` }
    case 'unexpected':
      return {
        message: `“${shorten(problem.mark)}”不能出现在这里`,
        hint: '关上前面打开的括号；符号本身要写出来时，前面加反斜杠',
      }
    case 'two-scripts':
      return { message: '同一个字母有两个上标或下标', hint: '写成 {a^b}^c 或 a^{bc}' }
    case 'endless':
      return { message: '公式里自定义的命令不断代入自身', hint: '把公式直接写出来' }
    case 'other':
      return { message: `公式此处无法读懂（${problem.detail.replace(/\.$/, '')}）`, hint: null }
  }
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
  chart: '图表',
  formula: '公式',
  code: '代码',
  author: '作者',
  work: '文献',
  source: '出处',
  cover: '封面',
  agenda: '目录页',
  'references-slide': '参考文献页',
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

function unresolvedHint(hasWorks: boolean): string {
  return hasWorks
    ? '补上这一条文献；只是一个 @ 的写成 \\@'
    : '在“references:”下列出文献，或在“bibliography:”里写上文献库文件'
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
