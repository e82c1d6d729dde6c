/** The name of a font without the prefix that says it is a subset: six letters and a plus sign (ISO 32000-1, 9.6.4). */
export function withoutPrefix(name: string): string {
  return name.replace(/^[A-Z]{6}\+/, '')
}
