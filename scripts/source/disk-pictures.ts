import { readFile, realpath } from 'node:fs/promises'

const reasons: Readonly<Record<string, 'missing' | 'folder' | 'forbidden'>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  ENAMETOOLONG: 'missing',
  EISDIR: 'folder',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
}

/** The picture files of this machine. */
export const diskPictures = {
  realPath: (path: string): Promise<string> => realpath(path).catch(() => path),
  readBytes: async (path: string): Promise<Uint8Array | 'missing' | 'folder' | 'forbidden'> => {
    try {
      return await readFile(path)
    } catch (error) {
      const reason = reasons[(error as NodeJS.ErrnoException).code ?? '']
      if (reason === undefined) throw error
      return reason
    }
  },
}
