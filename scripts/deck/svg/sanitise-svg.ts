import { asHtml, escapeHtml, type Html } from '../html.ts'
import {
  allowedAttributes,
  allowedElements,
  allowedProperties,
  needlessElements,
  referringElements,
} from './allowed-svg.ts'
import { attributeOf, type SvgAttribute, type SvgDocument, type SvgElement } from './parse-svg.ts'
import { type StyleFilter, styleFilter } from './safe-styles.ts'
import { type Renaming, safeValue } from './safe-value.ts'

/** The inside of a drawing that may stand in a page. Its names begin with {@link namePrefix}, for each page place to put its own there. */
export interface SafeSvg {
  readonly inside: Html
  readonly preserveAspectRatio: string | null
  /** Short names of what was left out and may be missed: `<script>`, `onload`, `href="https://…"`. */
  readonly removed: readonly string[]
}

/** Stands before each id and class in a safe SVG, and nowhere else: XML cannot hold it. */
export const namePrefix = '\0'

/** The id of the drawing itself. */
export const rootName = `${namePrefix}0`

const svgNamespace = 'http://www.w3.org/2000/svg'
const htmlNamespace = 'http://www.w3.org/1999/xhtml'
const xlinkNamespace = 'http://www.w3.org/1999/xlink'
const xmlNamespace = 'http://www.w3.org/XML/1998/namespace'

/**
 * Writes a drawing anew, from nothing but elements, attributes, CSS properties and functions that are known to draw and to do nothing
 * else. It runs no script, loads nothing, leads nowhere, and styles nothing outside of itself.
 */
export async function sanitiseSvg({ root, instructions }: SvgDocument): Promise<SafeSvg> {
  const removed = new Set<string>(instructions.filter((name) => name === 'xml-stylesheet').map((name) => `<?${name}?>`))
  const tell = (what: string) => void removed.add(what)
  const renaming = renamingFor()
  const cleaning: Cleaning = { tell, renaming, styles: hasStyles(root) ? await styleFilter(renaming, tell) : null }
  const ratio = attributeOf(root, 'preserveAspectRatio') ?? ''
  // What styles the root (`fill="none"`) styles all that is in it; its size is the figure's affair.
  const outer = { ...root, name: 'g', attributes: root.attributes.filter(({ name }) => !sizing.has(name)) }
  const inside = writeElement(outer, cleaning)
  return {
    inside: asHtml(inside),
    preserveAspectRatio: /^[A-Za-z ]+$/.test(ratio) ? ratio : null,
    removed: [...removed],
  }
}

interface Cleaning {
  readonly tell: (removed: string) => void
  readonly renaming: Renaming
  readonly styles: StyleFilter | null
}

const sizing: ReadonlySet<string> = new Set([
  'width',
  'height',
  'x',
  'y',
  'viewBox',
  'preserveAspectRatio',
  'transform',
])

/** Names by number: no name of an author's can then be that of anything else in the page. */
function renamingFor(): Renaming {
  const numbered = () => {
    const numbers = new Map<string, number>()
    return (name: string) => {
      const number = numbers.get(name) ?? numbers.size + 1
      numbers.set(name, number)
      return `${namePrefix}${number}`
    }
  }
  return { id: numbered(), className: numbered() }
}

function hasStyles(element: SvgElement): boolean {
  return (
    element.name === 'style' ||
    element.attributes.some(({ name }) => name === 'style') ||
    element.children.some((child) => typeof child !== 'string' && hasStyles(child))
  )
}

function writeElement(element: SvgElement, cleaning: Cleaning): string {
  const { tell, styles } = cleaning
  const { namespace, children } = element
  if (namespace !== svgNamespace && namespace !== '') {
    if (namespace === htmlNamespace) tell(`<${element.name}>`)
    return ''
  }
  // A link leads nowhere any more; what it was around stays.
  const name = element.name === 'a' ? 'g' : element.name
  if (!allowedElements.has(name)) {
    if (!needlessElements.has(name)) tell(`<${name}>`)
    return ''
  }
  if (name === 'style') {
    const css = styles?.sheet(textOf(element), rootName) ?? ''
    return css === '' ? '' : `<style>${escapeHtml(css)}</style>`
  }
  const inside = children.map((child) =>
    typeof child === 'string' ? escapeHtml(child) : writeElement(child, cleaning),
  )
  const attributes = element.attributes.map((attribute) => writeAttribute(attribute, element, cleaning))
  return `<${name}${attributes.join('')}>${inside.join('')}</${name}>`
}

function textOf({ children }: SvgElement): string {
  return children.filter((child) => typeof child === 'string').join('')
}

function writeAttribute(attribute: SvgAttribute, element: SvgElement, cleaning: Cleaning): string {
  const { namespace, name, value } = attribute
  if (namespace !== '' && namespace !== svgNamespace && namespace !== xlinkNamespace && namespace !== xmlNamespace)
    return ''
  if (namespace === xmlNamespace)
    return name === 'space' ? ` xml:space="${value === 'preserve' ? value : 'default'}"` : ''
  const written = name === 'href' ? safeReference(value, element, cleaning) : safeAttribute(attribute, cleaning)
  return written === undefined || written === '' ? '' : ` ${name}="${escapeHtml(written)}"`
}

function safeAttribute({ name, value }: SvgAttribute, { renaming, styles, tell }: Cleaning): string | undefined {
  switch (name) {
    case 'id':
      return renaming.id(value)
    case 'class':
      return value.split(/\s+/).filter(Boolean).map(renaming.className).join(' ')
    case 'style':
      return styles?.declarations(value)
  }
  if (/^on/i.test(name)) tell(name)
  if (!allowedProperties.has(name) && !allowedAttributes.has(name)) return undefined
  const safe = safeValue(value, renaming)
  if (safe === undefined) tell(`${name}="${value}"`)
  return safe
}

/** Pictures inside of the file; not SVG, which would have to be cleaned in turn. */
const embeddedPicture = /^data:image\/(png|jpeg|jpg|gif|webp|avif);base64,[A-Za-z0-9+/=\s]*$/

/** A reference inside of the file, or a picture that is inside of it. */
function safeReference(value: string, { name }: SvgElement, { renaming, tell }: Cleaning): string | undefined {
  const target = value.trim()
  if (referringElements.has(name) && /^#./.test(target)) return `#${renaming.id(target.slice(1))}`
  if (name === 'image' && embeddedPicture.test(target)) return target.replace(/\s/g, '')
  if (target !== '') tell(`href="${value}"`)
  return undefined
}
