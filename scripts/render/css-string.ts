/** Text between quotation marks, as CSS reads it: what would end it or the style element, and what it may not hold, as escapes. */
export function cssString(text: string): string {
  return `"${text.replace(/["\\<\n\r\f]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`
}
