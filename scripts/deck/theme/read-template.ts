import type { Report } from '../../source/diagnostic.ts'
import type { Source } from '../../source/source.ts'
import { type Edit, type Rewritten, rewrite } from './rewrite.ts'
import type { TakeFile } from './theme-files.ts'

/** Elements that run, load or lead elsewhere: a deck does neither. */
const misplaced = /<(script|style|link|iframe|object|embed|base|meta)\b|\s(on[a-z]+)\s*=/gi

const image = /(<img)\b([^>]*?)(\s+src\s*=\s*(?:"([^"{]*)"|'([^'{]*)'|([^\s>"'{]+)))/gi

/** A template of the author's, its pictures (`<img src="logo.svg">`) taken along. What has no place in one is reported. */
export async function readTemplate(source: Source, take: TakeFile, report: Report): Promise<Rewritten> {
  for (const { index, 0: written, 1: element, 2: handler } of source.text.matchAll(misplaced)) {
    const span = { source, start: index + (handler ? 1 : 0), end: index + written.trimEnd().length }
    const name = element ? `<${element.toLowerCase()}>` : `${handler}=`
    report({ code: 'unusable-template', facts: { problem: 'element', name }, span })
  }
  const edits: Edit[] = []
  for (const match of source.text.matchAll(image)) {
    const [whole, tag = '', , attribute = '', ...values] = match
    const address = values.find((value) => value !== undefined) ?? ''
    const start = match.index + whole.length - attribute.length
    const span = { source, start: start + attribute.lastIndexOf(address), end: start + attribute.length }
    const path = await take(address, { ...span, end: span.start + address.length })
    if (path === null) continue
    // Where the page that ships looks for it.
    const at = match.index + tag.length
    edits.push({ start: at, end: at, text: ` src="${path}"` }, { start, end: start + attribute.length, text: '' })
  }
  return rewrite(source, edits)
}
