const numerals = '一二三四五六七八九十'

/** How headings are numbered, by their depth. */
const numbered: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`^第[${numerals}\\d]+[章编篇部]`), 1],
  [new RegExp(`^[${numerals}]{1,3} ?[、．.]`), 1],
  [new RegExp(`^[（(] ?[${numerals}]{1,3} ?[)）]`), 2],
  [/^[IVX]{1,4}\.(?=\s)/, 1],
  [/^[A-H]\.(?=\s+[A-Z])/, 2],
  [/^(?:1\d|[1-9])\.\d{1,2}\.\d{1,2}\.?(?=\s+\p{L})/u, 3],
  [/^(?:1\d|[1-9])\.\d{1,2}\.?(?=\s+\p{L})/u, 2],
  [/^(?:1\d|[1-9])[.、](?=\s?\p{L})/u, 1],
  [/^(?:1\d|[1-9])(?=\s+\p{Lu})/u, 1],
]

const named =
  /^(引\s*言|导\s*言|导\s*论|绪\s*论|前\s*言|结\s*语|结\s*论|结束语|余\s*论|讨\s*论|附\s*录|introduction|conclusions?|discussion|concluding remarks|appendix|abstract|summary|acknowledge?ments?)[.:：]?$/i

/** Headings are short, and end without a full stop. */
const longest = 70

/** How deep a heading a line is, judged by how it is numbered or named; null for anything else. */
export function headingLevel(line: string): number | null {
  if (line.length > longest || /[。；;，,！!]$/.test(line) || (/\.$/.test(line) && !/^\S+\.$/.test(line))) return null
  if (named.test(line)) return 1
  return numbered.find(([pattern]) => pattern.test(line))?.[1] ?? null
}

/** Whether a line in the midst of others is a heading too: of a numbering that no sentence has. */
export function isSureHeading(line: string): boolean {
  return headingLevel(line) !== null && !/^\d/.test(line)
}

/** What a heading is called by, and what it says: `（一）韩国就…` is （一） and 韩国就…; without a number, its title alone. */
export function splitHeading(heading: string): { readonly number: string | null; readonly title: string } {
  const match = numbered.map(([pattern]) => pattern.exec(heading)).find((found) => found !== null)
  if (!match) return { number: null, title: heading.trim() }
  return {
    number: match[0].trim().replace(/[、．.]$/, ''),
    title: heading.slice(match[0].length).replace(/^[、．.\s]+/, ''),
  }
}
