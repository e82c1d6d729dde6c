import { type Browser, useBrowser } from '../../scripts/print/browser.ts'
import { browserPlace } from './print.ts'

/** Hands `use` the browser that a build would use, but one that reaches this machine's own servers as well. */
export async function useLoopbackBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  const place = await browserPlace()
  if (place.kind !== 'installed') return useBrowser(place, use)
  // Of two rules, the last one holds.
  const reach = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'
  return useBrowser({ ...place, args: [...place.args, reach] }, use)
}
