import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'

/** The folder of the user's own where lectern keeps what it can make again: `~/.cache/lectern` on Linux. It may not exist yet. */
export function cacheFolder(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string {
  // The XDG specification wants a relative path ignored; on every platform, who sets the variable means it.
  const asked = environment.XDG_CACHE_HOME
  if (asked && isAbsolute(asked)) return join(asked, 'lectern')
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'lectern')
  if (platform === 'win32') return join(environment.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'lectern', 'Cache')
  return join(home, '.cache', 'lectern')
}
