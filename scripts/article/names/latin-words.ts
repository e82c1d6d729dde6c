/** The words of a text in Latin letters, without apostrophes. */
export function latinWordsOf(text: string): readonly string[] {
  return text.match(/\p{Script=Latin}[\p{Script=Latin}\p{N}]*/gu) ?? []
}
