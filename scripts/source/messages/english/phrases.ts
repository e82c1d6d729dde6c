import type { WhyUnreadable } from '../../facts/files.ts'
import { shorten } from '../shorten.ts'

/** What is the matter with a file that cannot be read, where it is the same for files of every sort. */
export const fileTrouble = {
  missing: 'does not exist',
  folder: 'is a folder',
  special: 'is a device or a pipe',
  forbidden: 'may not be read',
} as const satisfies Partial<Record<WhyUnreadable, string>>

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

export function sentence(message: string): string {
  const bare = message.replace(/\.$/, '')
  return bare.charAt(0).toLowerCase() + bare.slice(1)
}

/** The word that was probably meant, or else another hint. */
export function didYouMean(meant: string | null, otherwise: string): string {
  return meant === null ? otherwise : `did you mean "${shorten(meant)}"?`
}
