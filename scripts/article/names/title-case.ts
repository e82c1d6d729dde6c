/** Small words stay small in titles. */
const small =
  /^(?:a|an|the|and|or|but|nor|of|for|on|in|at|to|by|with|from|as|into|over|is|it|its|that|than|who|what|how)$/i

/** Whether the words around a part of a text all begin with a capital, as in titles: there, capitals tell no names. */
export function isTitleCase(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const around = `${text.slice(0, start)} | ${text.slice(end)}`
  const words = (around.match(/\p{Script=Latin}[\p{Script=Latin}'’-]*/gu) ?? []).filter((word) => !small.test(word))
  return words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word))
}
