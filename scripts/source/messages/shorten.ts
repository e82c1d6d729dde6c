/** What the author wrote, short enough to be quoted in a sentence: on one line, without control characters. */
export function shorten(text: string): string {
  const start = visible(
    text
      .slice(0, mostQuoted + 1)
      .replace(/\s+/g, ' ')
      .trim(),
  )
  return start.length > mostQuoted ? `${start.slice(0, mostQuoted)}…` : start
}

const mostQuoted = 60

/** Text that a terminal shows and doesn't obey: control characters become their pictures. */
export function visible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, (character) => {
    const code = character.charCodeAt(0)
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd'
  })
}
