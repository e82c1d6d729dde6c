import type { CssNode, Declaration, Selector, SelectorList } from 'css-tree'
import { allowedProperties } from './allowed-svg.ts'
import { type Renaming, safeValue } from './safe-value.ts'

/** Rewrites the CSS of one drawing so that it can style nothing but this drawing, and load nothing at all. */
export interface StyleFilter {
  /** Of a `style` attribute. */
  readonly declarations: (css: string) => string
  /** Of a `<style>` element. `root` is the id of the drawing in the page. */
  readonly sheet: (css: string, root: string) => string
}

/** `tell` takes a short name of each thing that was left out and that a reader may miss. */
export async function styleFilter(renaming: Renaming, tell: (removed: string) => void): Promise<StyleFilter> {
  const { parse, generate } = await import('css-tree')

  const safeDeclaration = ({ property, value }: Declaration): string[] => {
    const name = property.toLowerCase()
    const written = generate(value)
    if (name === 'font') return longhandsOf(written)
    const safe = safeValue(written, renaming)
    if (safe === undefined && /url|import|expression/i.test(written)) tell(`${name}: ${written}`)
    return allowedProperties.has(name) && safe !== undefined ? [`${name}:${safe}`] : []
  }

  const safeDeclarations = (nodes: Iterable<CssNode>): string =>
    [...nodes].flatMap((node) => (node.type === 'Declaration' ? safeDeclaration(node) : [])).join(';')

  /** The subject of every selector has to be in the drawing: `.a .b` is `.a .b:is(#root,#root *)`. */
  const safeSelector = (selector: Selector, root: string): string[] => {
    const parts = [...selector.children].map((part): string | undefined => {
      switch (part.type) {
        case 'TypeSelector':
          return /^(\*|[A-Za-z]+)$/.test(part.name) ? part.name : undefined
        case 'ClassSelector':
          return `.${renaming.className(part.name)}`
        case 'IdSelector':
          return `#${renaming.id(part.name)}`
        case 'Combinator':
          return part.name
        default:
          return undefined
      }
    })
    return parts.includes(undefined) ? [] : [`${parts.join('')}:is(#${root},#${root} *)`]
  }

  return {
    declarations: (css) => {
      const list = parse(css, { context: 'declarationList' })
      return list.type === 'DeclarationList' ? safeDeclarations(list.children) : ''
    },
    sheet: (css, root) => {
      const sheet = parse(css)
      const rules = sheet.type === 'StyleSheet' ? [...sheet.children] : []
      return rules
        .flatMap((rule) => {
          if (rule.type === 'Atrule' && missed.test(rule.name)) tell(`@${rule.name}`)
          if (rule.type !== 'Rule' || rule.prelude.type !== 'SelectorList') return []
          const selectors = selectorsOf(rule.prelude).flatMap((selector) => safeSelector(selector, root))
          const declarations = safeDeclarations(rule.block.children)
          return selectors.length > 0 && declarations !== '' ? [`${selectors.join(',')}{${declarations}}`] : []
        })
        .join('\n')
    },
  }
}

/** `font: bold 22px/1.2 Arial` without the typeface: what stands before the size, the size, nothing behind it. */
function longhandsOf(font: string): string[] {
  const words = font.split(/\s+/)
  const at = words.findIndex((word) => /^[\d.]+([a-z]+|%)/i.test(word))
  if (at === -1) return []
  const before = words.slice(0, at)
  const weight = before.find((word) => /^(bold|bolder|lighter|[1-9]00)$/i.test(word))
  const style = before.find((word) => /^(italic|oblique)$/i.test(word))
  const size = words[at]?.replace(/\/.*/, '').match(/^[\d.]+([a-z]+|%)$/i)?.[0]
  return [
    ...(style ? [`font-style:${style}`] : []),
    ...(weight ? [`font-weight:${weight}`] : []),
    ...(size ? [`font-size:${size}`] : []),
  ]
}

/** Rules that load something; those for other media say nothing about a slide. */
const missed = /^(import|font-face)$/i

function selectorsOf(list: SelectorList): readonly Selector[] {
  return [...list.children].filter((node) => node.type === 'Selector')
}
