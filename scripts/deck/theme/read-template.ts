import type { Report } from '../../source/diagnostic.ts'
import type { Source, Span } from '../../source/source.ts'
import { type Edit, type Rewritten, rewrite } from './rewrite.ts'
import type { TakeFile } from './theme-files.ts'

/** Elements that run, load or lead elsewhere: a deck does neither. */
const misplaced = /<(script|style|link|iframe|object|embed|base|meta|video|audio|source)\b|\s(on[a-z]+|srcset)\s*=/gi

const image = /(<img)\b([^>]*?)(\s+src\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))/gi

/** A template of the author's, its pictures (`<img src="logo.svg">`) taken along. What has no place in one is reported. */
export async function readTemplate(source: Source, take: TakeFile, report: Report): Promise<Rewritten> {
  for (const { index, 0: written, 1: element, 2: attribute } of source.text.matchAll(misplaced)) {
    const span = { source, start: index + (attribute ? 1 : 0), end: index + written.trimEnd().length }
    const name = element ? `<${element.toLowerCase()}>` : `${attribute}=`
    report({ code: 'unusable-template', facts: { problem: 'element', name }, span })
  }
  const edits: Edit[] = []
  for (const match of source.text.matchAll(image)) {
    const [whole, tag = '', , attribute = '', ...values] = match
    const address = values.find((value) => value !== undefined) ?? ''
    const end = match.index + whole.length
    const start = end - attribute.length
    const from = start + attribute.lastIndexOf(address)
    const span = { source, start: from, end: from + address.length }
    const path = await takePicture(address, span, take, report)
    // Where the page that ships looks for files of the bundle; in single quotation marks, it looks for none.
    const at = match.index + tag.length
    const written = path === null ? ` src='${address.replaceAll("'", '%27')}'` : ` src="${path}"`
    edits.push({ start: at, end: at, text: written }, { start, end, text: '' })
  }
  return rewrite(source, edits)
}

async function takePicture(address: string, span: Span, take: TakeFile, report: Report): Promise<string | null> {
  if (!address.includes('{{')) return take(address, span)
  report({ code: 'unusable-address', facts: { address, problem: 'filled' }, span })
  return null
}
