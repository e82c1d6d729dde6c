import type { Report } from '../source/diagnostic.ts'
import type { LoadedDocument } from './outline-document.ts'

/** How often files may be included, all together. */
const mostIncludes = 1_000

/** How many characters they may bring in: a file that is included twice counts twice. */
const mostCharacters = 10_000_000

/**
 * Takes away the includes that lead back to a file which is still being included, and reports them. False, and reported, when
 * there would be too much to read: ten files that each include the next one twice are a thousand.
 */
export function checkIncludes(outline: LoadedDocument, report: Report): boolean {
  let includes = 0
  let characters = 0
  const isBounded = (document: LoadedDocument, chain: readonly LoadedDocument[]): boolean => {
    for (const [node, included] of document.includes) {
      for (const { document: target, span } of [...included]) {
        const first = chain.indexOf(target)
        if (first !== -1) {
          const loop = [...chain.slice(first), target].map(({ source }) => source.path)
          report({ code: 'include-loop', facts: { chain: loop }, span })
          document.includes.set(node, document.includes.get(node)?.filter((other) => other.span !== span) ?? [])
          continue
        }
        includes += 1
        characters += target.source.text.length
        if (includes > mostIncludes || characters > mostCharacters) {
          const unit = includes > mostIncludes ? 'files' : 'megabytes'
          const most = unit === 'files' ? mostIncludes : mostCharacters / 1_000_000
          report({ code: 'too-many-includes', facts: { most, unit }, span })
          return false
        }
        if (!isBounded(target, [...chain, target])) return false
      }
    }
    return true
  }
  return isBounded(outline, [outline])
}
