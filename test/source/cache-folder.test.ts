import { expect, test } from 'vitest'
import { cacheFolder } from '../../scripts/source/cache-folder.ts'

test.each([
  ['linux', {}, '/home/lin/.cache/lectern'],
  ['linux', { XDG_CACHE_HOME: '/var/cache/lin' }, '/var/cache/lin/lectern'],
  ['linux', { XDG_CACHE_HOME: 'relative' }, '/home/lin/.cache/lectern'],
  ['linux', { XDG_CACHE_HOME: '' }, '/home/lin/.cache/lectern'],
  ['darwin', {}, '/home/lin/Library/Caches/lectern'],
  ['win32', { LOCALAPPDATA: '/local' }, '/local/lectern/Cache'],
] as const)('on %s with %o it is %s', (platform, environment, folder) => {
  expect(cacheFolder(environment, platform, '/home/lin').replaceAll('\\', '/')).toBe(folder)
})
