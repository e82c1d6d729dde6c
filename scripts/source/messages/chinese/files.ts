import type { FileFacts } from '../../facts/files.ts'
import type { MessagesOf } from '../wording.ts'

export const fileMessages: MessagesOf<FileFacts> = {
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
}
