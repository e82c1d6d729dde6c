import type { Report } from '../../source/diagnostic.ts'
import type { Facts } from '../../source/facts.ts'
import type { Source } from '../../source/source.ts'
import { parseXml } from '../parse-xml.ts'
import { tryStyle } from './processor.ts'
import { type CitationStyle, styleFrom } from './style.ts'

/** What is wrong with a style, and the piece of its file that shows it. */
interface Trouble extends Readonly<Facts['unusable-style']> {
  readonly start: number
  readonly length: number
}

/** A .csl file as a style, if the processor can follow it; otherwise the first thing that keeps it from that is reported. */
export async function checkStyle(source: Source, report: Report): Promise<CitationStyle | undefined> {
  const style = styleFrom(source.text)
  const trouble = await findTrouble(source.text, style)
  if (!trouble) return style
  const { problem, detail, start, length } = trouble
  report({ code: 'unusable-style', facts: { problem, detail }, span: { source, start, end: start + length } })
  return undefined
}

async function findTrouble(text: string, style: CitationStyle): Promise<Trouble | undefined> {
  const names: string[] = []
  const flaw = await parseXml(text, { onOpen: ({ name }) => void names.push(name) })
  const { xml } = style
  if (flaw) return { problem: 'xml', detail: flaw.message, start: flaw.at, length: 1 }
  const [root] = names
  const outermost = pieceAt(xml, new RegExp(`<${root}\\b`))
  if (root !== 'style') return { problem: 'processor', detail: `it is a "${root}", not a "style"`, ...outermost }
  if (!/<citation\b/.test(xml)) {
    return findDependent(xml) ?? { problem: 'processor', detail: 'it has no "citation"', ...outermost }
  }
  const missing = findMissingMacro(xml)
  if (missing) return missing
  const detail = await tryStyle(style)
  return detail === undefined ? undefined : { problem: 'processor', detail, ...outermost }
}

/** A dependent style holds no more than the address of the style that it looks like (CSL 1.0.2, "Types"). */
function findDependent(xml: string): Trouble | undefined {
  const [link] = /<link\b[^>]*\brel\s*=\s*["']independent-parent["'][^>]*>/.exec(xml) ?? []
  if (link === undefined) return undefined
  const parent = /\bhref\s*=\s*["']([^"']*)/.exec(link)?.[1] ?? ''
  return { problem: 'dependent', detail: parent, start: xml.indexOf(link), length: link.length }
}

/** The processor says nothing of a missing macro, and leaves out what it would show. */
function findMissingMacro(xml: string): Trouble | undefined {
  const named = new Set([...xml.matchAll(/<macro\b[^>]*\sname\s*=\s*["']([^"']*)/g)].map(([, name]) => name))
  const missing = [...xml.matchAll(/\smacro\s*=\s*["']([^"']*)["']/g)].find(([, name]) => !named.has(name))
  if (!missing) return undefined
  const [written, name = ''] = missing
  return { problem: 'macro', detail: name, start: missing.index + 1, length: written.length - 1 }
}

function pieceAt(xml: string, pattern: RegExp): { readonly start: number; readonly length: number } {
  const match = pattern.exec(xml)
  return { start: match?.index ?? 0, length: match?.[0].length ?? 0 }
}
