/** A node of what KaTeX builds: a box with boxes inside, a run of letters, or a drawing. KaTeX knows heights, and widths of letters. */
export interface FormulaNode {
  readonly classes?: readonly string[]
  readonly style?: Readonly<Record<string, string | undefined>>
  readonly children?: readonly FormulaNode[]
  readonly text?: string
  readonly width?: number
  readonly italic?: number
  readonly height?: number
  readonly depth?: number
}

export interface FormulaSize {
  /** em */
  readonly width: number
  readonly height: number
}

/** KaTeX's sizes 1 to 11, in em (its src/Options). */
const sizes = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.2, 1.44, 1.728, 2.074, 2.488]

/** Of a letter in a run of text, of which KaTeX keeps no sum; a little more than Computer Modern's average. */
const textLetter = 0.56

/**
 * The size of a formula, in em, without a browser. An inline formula can break between its parts (`base`), a display can't; what
 * counts as its width is what doesn't break.
 */
export function measureFormula(tree: FormulaNode, isDisplay: boolean): FormulaSize {
  const bases = nodesOf(tree, 'base')
  const widths = bases.map(widthOf)
  const tag = nodesOf(tree, 'tag').reduce((sum, node) => sum + 2 * widthOf(node), 0)
  const width = isDisplay ? widths.reduce((sum, one) => sum + one, 0) + tag : Math.max(0, ...widths)
  const height = Math.max(0, ...bases.map((base) => (base.height ?? 0) + (base.depth ?? 0)))
  return { width, height }
}

function nodesOf(node: FormulaNode, name: string): readonly FormulaNode[] {
  if (node.classes?.includes(name)) return [node]
  return (node.children ?? []).flatMap((child) => nodesOf(child, name))
}

function widthOf(node: FormulaNode): number {
  const { classes = [], style = {}, children = [] } = node
  const around = em(style.marginLeft) + em(style.marginRight) + em(style.paddingLeft) + em(style.paddingRight)
  if (node.text !== undefined) return around + letters(node)
  const scale = scaleOf(classes)
  const own = Math.max(em(style.width), em(style.minWidth))
  // A vlist's rows stand above each other; all else stands side by side.
  const isStacked = classes.includes('vlist-t') || classes.includes('vlist')
  const inner = children.map(widthOf)
  const content = isStacked ? Math.max(0, ...inner) : inner.reduce((sum, width) => sum + width, 0)
  return around + Math.max(own, content + spaceOf(classes)) * scale
}

function letters({ text = '', classes = [], width = 0, italic = 0 }: FormulaNode): number {
  const count = [...text].length
  if (classes.includes('cjk_fallback')) return count
  return (count > 1 ? count * textLetter : width) + italic
}

/** What the style sheet adds to boxes of a kind: KaTeX's `.nulldelimiter` is 0.12 em wide. */
function spaceOf(classes: readonly string[]): number {
  return classes.includes('nulldelimiter') ? 0.12 : 0
}

function scaleOf(classes: readonly string[]): number {
  if (!classes.includes('sizing') && !classes.includes('fontsize-ensurer')) return 1
  const size = (pattern: RegExp) => Number(classes.map((name) => pattern.exec(name)?.[1]).find(Boolean) ?? 6)
  return (sizes[size(/^size(\d+)$/) - 1] ?? 1) / (sizes[size(/^reset-size(\d+)$/) - 1] ?? 1)
}

function em(length: string | undefined): number {
  return length?.endsWith('em') ? Number.parseFloat(length) : 0
}
