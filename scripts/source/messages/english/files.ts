import type { FileFacts } from '../../facts/files.ts'
import type { MessagesOf } from '../wording.ts'

export const fileMessages: MessagesOf<FileFacts> = {
  'unreadable-file': ({ path, reason, isIncluded }) => {
    switch (reason) {
      case 'missing':
        return {
          message: `${path} does not exist`,
          hint: isIncluded
            ? 'write the path as seen from the folder of this file'
            : 'give the path of an outline, or run lectern in its folder',
        }
      case 'folder':
        return { message: `${path} is a folder`, hint: 'give the path of a file inside it' }
      case 'special':
        return {
          message: `${path} is a device or a pipe`,
          hint: isIncluded ? 'name an ordinary file' : 'save the outline as a file of its own',
        }
      case 'forbidden':
        return { message: `${path} may not be read`, hint: 'give yourself the permission to read it' }
      case 'large':
        return {
          message: `${path} is larger than 10 MB`,
          hint: isIncluded ? 'keep only what this talk needs in it' : 'give the path of an outline, which is text only',
        }
      case 'utf-16':
        return { message: `${path} is saved as UTF-16`, hint: 'save the file as UTF-8' }
      case 'encoding':
        return { message: `${path} is not UTF-8 text`, hint: 'save the file as UTF-8' }
    }
  },
  'misplaced-include': () => ({
    message: '"!include" can only stand where slides belong',
    hint: 'write "slides: !include …", or "- !include …" among the slides',
  }),
  'include-outside': ({ path }) => ({
    message: `${path} is outside the folder of the outline`,
    hint: 'copy the file into that folder, or below it',
  }),
  'include-loop': ({ chain }) => ({
    message: `this file includes itself: ${chain.join(' → ')}`,
    hint: 'remove one of these includes',
  }),
  'empty-include': ({ path }) => ({
    message: `nothing stands in ${path}`,
    hint: 'write slides in that file, or remove the include',
  }),
  'too-many-includes': ({ most, unit }) => ({
    message: `with this include, more than ${unit === 'files' ? `${most} files` : `${most} MB`} are brought in`,
    hint: 'include fewer files, and each only once',
  }),
}
