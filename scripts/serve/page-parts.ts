import { createHash } from 'node:crypto'
import { decodeAddress } from '../source/decode-address.ts'
import { digestAt, type Site, textAt } from './site.ts'

/** A page, parted into what a window can take over by itself and the rest. */
export interface PageParts {
  /** Another one whenever anything is different. */
  readonly version: string
  /** Another one whenever something is different that is neither slide, style sheet nor title. */
  readonly shell: string
  readonly title: string
  /** The text of each style sheet beside the page, by its path. */
  readonly sheets: ReadonlyMap<string, string>
  /** By id, in order; empty for a page that isn't made of slides. */
  readonly slides: ReadonlyMap<string, SlidePart>
}

export interface SlidePart {
  readonly attributes: Readonly<Record<string, string>>
  readonly html: string
}

/** A slide is a section with the class `page`, which has no sections inside. */
const section = /<section((?: [^\s=">]+="[^"]*")*)>(.*?)<\/section>\n?/gs
const styleSheet = /<link rel="stylesheet"[^>]* href="([^"]+)">\n?/g
const script = /<script src="([^"]+)">/g
const titleOfPage = /<title>([^<]*)<\/title>/

/** The parts of a page of the site. */
export function partPage(path: string, site: Site): PageParts {
  const html = textAt(path, site)
  const slides = new Map<string, SlidePart>()
  const sheets = new Map<string, string>()
  const around = html
    .replace(section, (whole, written: string, inside: string) => {
      const attributes = attributesIn(written)
      if (attributes.id === undefined || !attributes.class?.split(' ').includes('page')) return whole
      slides.set(attributes.id, { attributes, html: inside })
      return ''
    })
    .replace(styleSheet, (_, href: string) => {
      sheets.set(href, textAt(decodeAddress(href), site))
      return ''
    })
  const scripts = [...around.matchAll(script)].map(([, href = '']) => digestAt(decodeAddress(href), site))
  // What lays a page out stands beside it without a link.
  const layout = digestAt(path.replace(/\.html$/, '.js'), site)
  const title = titleOfPage.exec(around)?.[1] ?? ''
  const shell = digest([around.replace(titleOfPage, ''), ...scripts, layout])
  const looks = [...sheets.keys()].map((href) => digestAt(decodeAddress(href), site))
  return { version: digest([digestAt(path, site), shell, ...looks]), shell, title: plain(title), sheets, slides }
}

function attributesIn(written: string): Record<string, string> {
  return Object.fromEntries(
    [...written.matchAll(/ ([^\s=]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, plain(value)]),
  )
}

const characters: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' }

/** As Handlebars escapes text. */
function plain(html: string): string {
  return html.replace(
    /&(?:(lt|gt|quot|amp)|#x([0-9a-f]+)|#(\d+));/gi,
    (_, name?: string, hex?: string, code?: string) =>
      name
        ? (characters[name.toLowerCase()] ?? '')
        : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(code)),
  )
}

function digest(texts: readonly string[]): string {
  const hash = createHash('sha1')
  for (const text of texts) hash.update(`${text.length} `).update(text)
  return hash.digest('base64url').slice(0, 16)
}
