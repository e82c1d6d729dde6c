import { Failure, type Words } from '../source/failure.ts'

const forbidden = { en: 'it may not be written to', zh: '没有写入权限' }
const inTheWay = { en: 'a file of that name is in the way', zh: '有一个同名文件挡在那里' }

const reasons: Readonly<Record<string, Words>> = {
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: forbidden,
  ENOSPC: { en: 'the disk is full', zh: '磁盘已满' },
  EEXIST: inTheWay,
  ENOTDIR: inTheWay,
  EISDIR: { en: 'a folder is in the way of a file', zh: '有一个同名文件夹挡在那里' },
  EBUSY: { en: 'a file is in use; close it', zh: '有文件正被占用，请先关闭' },
}

/** Why nothing could be written to a folder, and the way out; an error that is not the machine's stays as it is. */
export function writeFailure(error: NodeJS.ErrnoException, folder: string, hint: Words): Error {
  const reason = reasons[error.code ?? '']
  if (reason === undefined) return error
  const sentence = {
    en: `nothing was written to ${folder}: ${reason.en}`,
    zh: `没有向 ${folder} 写入任何文件：${reason.zh}`,
  }
  return new Failure('environment', sentence, hint, error)
}
