/** What Handlebars itself means by these. */
const words = new Set('if unless each with lookup log else this true false null root first last index key'.split(' '))

/** The names of fields in the tags of a template, each once: `{{#if cover.title}}` has `cover` and `title`. */
export function fieldsIn(template: string): readonly string[] {
  const tags = [...template.matchAll(/\{\{\{?[#^/]?([^}>]*)\}\}/g)].map(([, inside = '']) =>
    inside.replace(/"[^"]*"/g, ''),
  )
  const names = tags.flatMap((tag) => tag.match(/[A-Za-z]\w*(?!\w*=)/g) ?? [])
  return [...new Set(names)].filter((name) => !words.has(name))
}
