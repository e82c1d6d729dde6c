import { markForeignRuns } from '../../deck/foreign-runs.ts'
import { asHtml, escapeHtml, type Html, richFrom } from '../../deck/html.ts'
import type { Size } from './sketch.ts'

/** What a picture without scripts, links and files of others is made of. */
const elements = new Set(
  'g path rect circle ellipse line polyline polygon text tspan defs clipPath linearGradient radialGradient stop'.split(
    ' ',
  ),
)
const attributes = new Set(
  (
    'd x y cx cy r rx ry x1 x2 y1 y2 width height points transform id clip-path offset stop-color stop-opacity opacity ' +
    'fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-dasharray stroke-dashoffset stroke-linecap ' +
    'stroke-linejoin stroke-miterlimit paint-order style text-anchor dominant-baseline gradientUnits gradientTransform'
  ).split(' '),
)

/**
 * What the library wrote → an SVG element for a slide: named by `alt`, as wide as its place allows, ids that begin with
 * `prefix`, foreign runs marked as such. What the library adds for pointing and clicking is left out, and so is everything
 * else that isn't drawing: an author's options may hold anything.
 */
export function cleanSvg(
  written: string,
  { width, height }: Size,
  prefix: string,
  alt: string,
  language: string,
): Html {
  const inside = written
    .replace(/^[^<]*<svg\b[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/<style\b.*?<\/style>/gs, '')
    // What has neither fill nor stroke is there to be pointed at.
    .replace(/<(path|rect)\b(?![^>]*\bstroke=)[^>]*\bfill="none"[^>]*><\/\1>/g, '')
  const drawn = inside.replace(
    /([^<]*)(?:<(\/?)([\w:-]+)((?:[^">]|"[^"]*")*)>)?/g,
    (whole, text, slash, name, rest) => {
      if (whole === '') return ''
      const before = /\S/.test(text) ? markForeignRuns(richFrom(text).text, language).replaceAll('span', 'tspan') : text
      if (name === undefined || !elements.has(name)) return before
      return slash ? `${before}</${name}>` : `${before}<${name}${cleanAttributes(rest, prefix)}>`
    },
  )
  const label = alt === '' ? 'aria-hidden="true"' : `role="img" aria-label="${escapeHtml(alt)}"`
  return asHtml(`<svg ${label} viewBox="0 0 ${width} ${height}">${drawn.replace(/\s*\n\s*/g, '\n').trim()}</svg>`)
}

/** Ids are the library's own, `zr0-c1`: its count of charts differs from build to build, a slide's id doesn't. */
function cleanAttributes(written: string, prefix: string): string {
  const kept = [...written.matchAll(/([\w:-]+)="([^"]*)"/g)].filter(([, name = '', value = '']) => {
    return attributes.has(name) && !/url\((?!#zr)|javascript:|<|>/i.test(value)
  })
  return kept.map(([, name, value = '']) => ` ${name}="${value.replace(/\bzr\d+-/g, `${prefix}-`)}"`).join('')
}
