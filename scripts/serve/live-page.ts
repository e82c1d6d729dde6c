import type { PageParts } from './page-parts.ts'
import type { SiteFile } from './site.ts'

/** Where the script of the preview's windows is, and where they connect: what follows `~lectern/` is in no bundle. */
export const liveScriptPath = '~lectern/live.js'
export const livePath = '~lectern/live'

/** The script with which a window measures slides. */
export const measuringPath = '~lectern/measure.js'

/** What windows ask for by POST: to see a place in an editor, to have a file made, and to have their measures judged. */
export const openPath = '~lectern/open'
export const exportPath = '~lectern/export'
export const measuresPath = '~lectern/measures'

/** A page of the bundle as the preview shows it: with the script that keeps it up to date, which knows what the page shows. */
export function livePage(path: string, file: SiteFile, { version, shell }: PageParts, locale: string): SiteFile {
  const html = Buffer.from(file.bytes).toString('utf8')
  const at = html.lastIndexOf('</body>')
  return {
    type: file.type,
    bytes: Buffer.from(html.slice(0, at) + scriptFor({ path, version, shell, locale }) + html.slice(at)),
  }
}

/** A page that waits for a deck: it has nothing to show but what keeps it from being made. */
export function waitingPage(path: string, title: string, locale: string): SiteFile {
  const html = `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
</head>
<body>
${scriptFor({ path, version: '', shell: '', locale })}</body>
</html>
`
  return { type: 'text/html; charset=utf-8', bytes: Buffer.from(html) }
}

function scriptFor(facts: Readonly<Record<'path' | 'version' | 'shell' | 'locale', string>>): string {
  const data = Object.entries(facts).map(([name, value]) => ` data-${name}="${value}"`)
  return `<script src="/${liveScriptPath}" id="lectern-live"${data.join('')}></script>\n`
}
