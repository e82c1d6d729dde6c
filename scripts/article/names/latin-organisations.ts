import type { Name } from './name.ts'

const organisation =
  'Agreement|Treaty|Convention|Protocol|Accord|Pact|Act|Charter|Institute|University|Association|Organi[sz]ation|Union|Council|Commission|Committee|Bank|Ministry|Agency|Foundation|Federation|League|Court|Party'
const phrase = new RegExp(`(?:\\p{Lu}[\\p{L}'’-]+ (?:(?:of|for|the|and|on) ){0,2}){1,5}(?:${organisation})\\b`, 'gu')

/** Agreements and organisations by the word that says what they are: `Coastal Transport Agreement`. */
export function findOrganisations(text: string): readonly Name[] {
  return [...text.matchAll(phrase)]
    .map((match) => {
      const article = /^(?:The|This|That|Their|Its|An?|In|On|By|Under|After|Since) /.exec(match[0])?.[0].length ?? 0
      return { text: match[0].slice(article), start: match.index + article, end: match.index + match[0].length }
    })
    .filter(({ text }) => text.includes(' '))
}
