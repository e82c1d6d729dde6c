import type { IncomingMessage } from 'node:http'

/** The names that a browser on this machine calls it by. */
const names = ['127.0.0.1', 'localhost', '[::1]'] as const

/**
 * Why a request is refused; null when it comes from this machine and from the preview's own pages. The check of `Host` keeps out
 * pages whose name was made to lead here (DNS rebinding), those of `Sec-Fetch-Site` and `Origin` keep out pages of other sites.
 */
export function refusalOf(request: IncomingMessage, port: number): string | null {
  const { headers, method } = request
  const hosts = names.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]))
  if (!hosts.includes(headers.host?.toLowerCase() ?? '')) return 'this preview is for its own machine'
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'this preview is not for other sites'
  const isReading = (method === 'GET' || method === 'HEAD') && headers.upgrade === undefined
  if (isReading) return null
  const origin = headers.origin?.toLowerCase() ?? ''
  return hosts.some((host) => origin === `http://${host}`) ? null : 'only pages of this preview may ask for that'
}
