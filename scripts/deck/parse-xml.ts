import type { SaxesTagNS } from 'saxes'

/** What is met in an XML file, from its beginning to its end; all that isn't asked for is passed over. */
export interface XmlEvents {
  readonly onOpen?: (element: SaxesTagNS) => void
  readonly onClose?: () => void
  /** Text and CDATA, in pieces. */
  readonly onText?: (piece: string) => void
  /** The name of an instruction for other programs: `<?xml-stylesheet …?>`. */
  readonly onInstruction?: (name: string) => void
}

/** The first place where a text is no well-formed XML, or nests without end: its line from 1, its offset, and the parser's reason. */
export interface XmlFlaw {
  readonly line: number
  readonly at: number
  readonly message: string
}

/** Elements inside each other: browsers stop at 512, drawing programs rarely reach 20. */
const deepest = 200

/**
 * Reads XML 1.0 with namespaces up to its first flaw; null when it has none. External entities and DTDs are never read, and entities
 * inside of entities stay as they are, so that none grows into a billion laughs
 * (https://en.wikipedia.org/wiki/Billion_laughs_attack). `entities` are those that a file may use beside XML's own.
 */
export async function parseXml(
  text: string,
  { onOpen, onClose, onText, onInstruction }: XmlEvents,
  entities: Readonly<Record<string, string>> = {},
): Promise<XmlFlaw | null> {
  const { SaxesParser } = await import('saxes')
  const parser = new SaxesParser({ xmlns: true })
  const flaws: XmlFlaw[] = []
  let depth = 0
  const refuse = (message: string) => {
    const at = Math.max(0, Math.min(parser.position, text.length) - 1)
    flaws.push({ line: parser.line, at, message })
  }

  Object.assign(parser.ENTITIES, entities)
  parser.on('error', ({ message }) => refuse(message.replace(/^\d+:\d+:\s*/, '')))
  parser.on('opentag', (element) => {
    depth++
    if (depth > deepest) refuse(`more than ${deepest} elements stand inside each other`)
    onOpen?.(element)
  })
  parser.on('closetag', () => {
    depth--
    onClose?.()
  })
  parser.on('text', (piece) => onText?.(piece))
  parser.on('cdata', (piece) => onText?.(piece))
  parser.on('processinginstruction', ({ target }) => onInstruction?.(target))

  // In pieces, so that a file that is broken at its beginning isn't read to its end.
  for (let at = 0; at < text.length && flaws.length === 0; at += pieceLength)
    parser.write(text.slice(at, at + pieceLength))
  if (flaws.length === 0) parser.close()
  return flaws[0] ?? null
}

/** Characters: few enough that no piece nests so deep that finding the namespaces of its elements takes long. */
const pieceLength = 4096
