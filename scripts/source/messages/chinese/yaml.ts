import type { YamlFacts } from '../../facts/yaml.ts'
import { shorten } from '../shorten.ts'
import type { MessagesOf } from '../wording.ts'

export const yamlMessages: MessagesOf<YamlFacts> = {
  'yaml-syntax': ({ problem, detail }) => {
    const known = yamlProblems[problem]
    if (known) return { message: known[0], hint: known[1] }
    return { message: `此处的 YAML 无法读懂（${detail.replace(/\.$/, '')}）`, hint: null }
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
