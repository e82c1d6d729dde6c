import { allEntries } from './entries.ts'
import type { LocatedOutline } from './schema.ts'
import type { Text } from './shape.ts'
import { textsIn } from './texts-in.ts'

/** The texts of an outline that are Markdown: all but those that another language or a file name stands in. */
export function markdownTextsIn(outline: LocatedOutline): readonly Text[] {
  const literal = new Set(literalTextsIn(outline))
  return textsIn(outline).filter((text) => !literal.has(text))
}

function literalTextsIn(outline: LocatedOutline): readonly Text[] {
  return allEntries(outline).flatMap((entry) => {
    if (!('content' in entry) || !entry.content) return []
    const { kind, value } = entry.content
    switch (kind) {
      case 'figure':
        return [value.src]
      case 'math':
        return value.map(({ tex }) => tex)
      case 'code':
        // An outline with errors has gaps, and this may be one.
        return [value.content?.value, value.lang, value.lines, ...value.highlight].filter((text) => text != null)
      default:
        return []
    }
  })
}
