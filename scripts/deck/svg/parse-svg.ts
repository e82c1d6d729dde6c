/** An element of an SVG file as it stands there: nothing in it is to be trusted. */
export interface SvgElement {
  /** Namespace URI; files written by hand often name none. */
  readonly namespace: string
  readonly name: string
  readonly attributes: readonly SvgAttribute[]
  readonly children: readonly (SvgElement | string)[]
}

export interface SvgAttribute {
  readonly namespace: string
  readonly name: string
  readonly value: string
}

/** The root of an SVG file, and the instructions for other programs before it (`<?xml-stylesheet …?>`). */
export interface SvgDocument {
  readonly root: SvgElement
  readonly instructions: readonly string[]
}

/** A file that is no well-formed XML, and where that shows. */
export interface BrokenXml {
  readonly line: number
}

/** The value of an attribute, whatever its namespace. */
export function attributeOf({ attributes }: SvgElement, name: string): string | undefined {
  return attributes.find((attribute) => attribute.name === name)?.value
}

/** Elements inside each other: browsers stop at 512, drawing programs rarely reach 20. */
const deepest = 200

/**
 * XML → its elements. External entities and DTDs are never read, and entities inside of entities stay as they are, so that none
 * grows into a billion laughs (https://en.wikipedia.org/wiki/Billion_laughs_attack).
 */
export async function parseSvg(text: string): Promise<SvgDocument | BrokenXml> {
  const { default: sax } = await import('sax')
  const parser = sax.parser(true, { xmlns: true })
  const instructions: string[] = []
  const top: SvgElement[] = []
  const open: (SvgElement & { children: (SvgElement | string)[] })[] = []
  const broken: BrokenXml[] = []
  const refuse = () => void broken.push({ line: parser.line + 1 })
  const addText = (piece: string) => void open.at(-1)?.children.push(piece)

  Object.assign(parser.ENTITIES, entitiesIn(text))
  parser.onerror = refuse
  parser.onprocessinginstruction = ({ name }) => void instructions.push(name)
  parser.ontext = addText
  parser.oncdata = addText
  parser.onopentag = (tag) => {
    if (!('uri' in tag)) return
    const attributes = Object.values(tag.attributes).map(({ uri, local, value }) => ({
      namespace: uri,
      name: local,
      value,
    }))
    const element = { namespace: tag.uri, name: tag.local, attributes, children: [] }
    ;(open.at(-1)?.children ?? top).push(element)
    open.push(element)
    if (open.length > deepest) refuse()
  }
  parser.onclosetag = () => void open.pop()

  // In pieces, so that a file that is broken at its beginning isn't read to its end.
  for (let at = 0; at < text.length && broken.length === 0; at += pieceLength)
    parser.write(text.slice(at, at + pieceLength))
  if (broken.length === 0) parser.close()
  const [root] = top
  return broken[0] ?? (root ? { root, instructions } : { line: 1 })
}

const pieceLength = 65_536

/** What all uses of a file's entities may add to it, in characters. */
const mostExpanded = 1_000_000

/** The entities that a file declares for itself, as old drawing programs do for namespaces; none when they would add too much. */
function entitiesIn(text: string): Readonly<Record<string, string>> {
  const declared = [...text.matchAll(/<!ENTITY\s+([A-Za-z_][\w.-]*)\s+(?:"([^"<&%]*)"|'([^'<&%]*)')\s*>/g)].slice(
    0,
    100,
  )
  const entities = Object.fromEntries(declared.map(([, name = '', one, other]) => [name, one ?? other ?? '']))
  const expanded = [...text.matchAll(/&([A-Za-z_][\w.-]*);/g)].reduce(
    (sum, [, name = '']) => sum + (Object.hasOwn(entities, name) ? (entities[name]?.length ?? 0) : 0),
    0,
  )
  return expanded > mostExpanded ? {} : entities
}
