import type { Name } from './name.ts'

/** What stands between 《 and 》: agreements, laws, reports, books. */
export function findTitled(text: string): readonly Name[] {
  return [...text.matchAll(/《([^《》]{2,80})》/g)].map(({ 1: title = '', index }) => ({
    text: title,
    start: index + 1,
    end: index + 1 + title.length,
  }))
}
