import { Failure } from '../source/failure.ts'

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'it may not be written to',
  EPERM: 'it may not be written to',
  EROFS: 'it may not be written to',
  ENOSPC: 'the disk is full',
  EEXIST: 'a file of that name is in the way',
  ENOTDIR: 'a file of that name is in the way',
  EISDIR: 'a folder is in the way of a file',
  EBUSY: 'a file is in use; close it',
}

/** Why nothing could be written to a folder, and the way out; an error that is not the machine's stays as it is. */
export function writeFailure(error: NodeJS.ErrnoException, folder: string, hint: string): Error {
  const reason = reasons[error.code ?? '']
  if (reason === undefined) return error
  return new Failure('environment', `nothing was written to ${folder}: ${reason}`, hint, error)
}
