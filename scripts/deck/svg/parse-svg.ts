import type { SaxesAttributeNS, SaxesTagNS } from 'saxes'
import { parseXml } from '../parse-xml.ts'

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

/** The text of an SVG file → its elements, or the line from which on it is no XML. */
export async function parseSvg(written: string): Promise<SvgDocument | BrokenXml> {
  // Blank lines before the XML declaration are no XML, yet meant as such.
  const text = written.trimStart()
  const linesBefore = written.slice(0, written.length - text.length).split('\n').length - 1
  const instructions: string[] = []
  const top: SvgElement[] = []
  const open: (SvgElement & { children: (SvgElement | string)[] })[] = []
  const events = {
    onOpen: ({ uri, local, attributes }: SaxesTagNS) => {
      const element = {
        namespace: uri,
        name: local,
        attributes: Object.values(attributes).map(attributeFrom),
        children: [],
      }
      ;(open.at(-1)?.children ?? top).push(element)
      open.push(element)
    },
    onClose: () => void open.pop(),
    onText: (piece: string) => void open.at(-1)?.children.push(piece),
    onInstruction: (name: string) => void instructions.push(name),
  }
  const flaw = await parseXml(text, events, entitiesIn(text))
  if (flaw) return { line: flaw.line + linesBefore }
  const [root] = top
  return root ? { root, instructions } : { line: 1 }
}

function attributeFrom({ uri, local, value }: SaxesAttributeNS): SvgAttribute {
  return { namespace: uri, name: local, value }
}

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
