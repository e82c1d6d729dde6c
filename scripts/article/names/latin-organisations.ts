import { latinWordsOf } from './latin-words.ts'
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

const named =
  /\b(?:Agreement|Treaty|Convention|Declaration|Charter|Institute|University|Association|Bank|Ministry|Foundation|Court) (?:of|for|on) (?:the )?\p{Lu}[\p{L}'’-]+(?: (?:and )?\p{Lu}[\p{L}'’-]+){0,3}/gu

/** Those that say it first: `Treaty of Rome`. */
export function findNamedFirst(text: string): readonly Name[] {
  return [...text.matchAll(named)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
}

const general = new RegExp(
  `^(?:${organisation}|Declaration|of|for|the|and|on|a|an|new|old|first|second|third|last|next|final|local|city|town|county|state|national|federal|joint|public|private|central|international|regional|global|mutual|bilateral|multilateral|free|trade|peace|fair|general|special|every|each|both|no|some|any|another|other|many|most|all|our|your|his|her|my|which|what|such|one|two|three|four|five|when|where|while|with|without|if|as|at|to|from|before|between|once|only|even|but|or|so|now|then|later|today|neither|either|however)$`,
  'i',
)

/** The words of an organisation's name that say which one it is. */
export function ownWords(name: string): readonly string[] {
  return latinWordsOf(name).filter((word) => word.length > 2 && !general.test(word))
}
