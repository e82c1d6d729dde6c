import type { Name } from './name.ts'

const organisation =
  'Agreement|Treaty|Convention|Protocol|Accord|Pact|Act|Charter|Institute|University|Association|Organi[sz]ation|Union|Council|Commission|Committee|Bank|Ministry|Agency|Foundation|Federation|League|Court|Party'
const phrase = new RegExp(`(?:\\p{Lu}[\\p{L}'’-]+ (?:(?:of|for|the|and|on) ){0,2}){1,5}(?:${organisation})\\b`, 'gu')

/** Agreements and organisations by the word that says what they are: `Coastal Transport Agreement`. */
export function findOrganisations(text: string): readonly Name[] {
  return [...text.matchAll(phrase)]
    .map((match) => {
      const lead = before.exec(match[0])?.[0].length ?? 0
      return { text: match[0].slice(lead), start: match.index + lead, end: match.index + match[0].length }
    })
    .filter(({ text }) => text.includes(' ') && !onlyJoined.test(text))
}

/** What begins a sentence before a name: The, Under the, Signing the. */
const before = /^(?:(?:This|That|Their|Its|An?|In|On|By|Under|After|Since) (?:the )?|The |\p{Lu}\p{Ll}+ the )/u

/** Congress and Court. */
const onlyJoined = new RegExp(`(?:^| )and (?:${organisation})$`)

/** Whether all words of a name stand in a longer one: `Coastal Agreement` for `Coastal Transport Agreement`; an s is one of a genitive. */
export function isShortFor(short: string, long: string): boolean {
  const words = new Set(latinWordsOf(long))
  return latinWordsOf(short).every((word) => words.has(word) || word === 's')
}

/** The words of a text, without apostrophes. */
function latinWordsOf(text: string): readonly string[] {
  return text.match(/\p{Script=Latin}[\p{Script=Latin}\p{N}]*/gu) ?? []
}
