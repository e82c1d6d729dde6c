/** Numbers as a terminal shows them → as a page sets them: a minus sign before a time, dashes between pages and slides. */
export function typeset(numbers: string): string {
  return numbers.replace(/^-(?=\d)/, '−').replace(/(?<=\d)-(?=\d)/g, '–')
}
