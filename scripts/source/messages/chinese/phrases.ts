import type { WhyUnreadable } from '../../facts/files.ts'
import { shorten } from '../shorten.ts'

/** What is the matter with a file that cannot be read, where it is the same for files of every sort. */
export const fileTrouble = {
  missing: '不存在',
  folder: '是文件夹',
  special: '是设备或管道',
  forbidden: '无权读取',
} as const satisfies Partial<Record<WhyUnreadable, string>>

/** The word that was probably meant, or else another hint. */
export function didYouMean(meant: string | null, otherwise: string): string {
  return meant === null ? otherwise : `是不是想写“${shorten(meant)}”？`
}
