import type { CitationFacts } from '../../facts/citations.ts'
import { shorten } from '../shorten.ts'
import type { MessagesOf } from '../wording.ts'
import { didYouMean } from './phrases.ts'

export const citationMessages: MessagesOf<CitationFacts> = {
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
  'unknown-style': ({ name, meant, known }) => ({
    message: `没有“${shorten(name)}”这种引文格式`,
    hint: didYouMean(meant, `可用 ${known.join('、')}，或写出提纲旁边某个 .csl 文件的路径`),
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
}

function unresolvedHint(hasWorks: boolean): string {
  return hasWorks
    ? '补上这一条文献；只是一个 @ 的写成 \\@'
    : '在“references:”下列出文献，或在“bibliography:”里写上文献库文件'
}
