import { findQuoted } from '../claims/quoted.ts'
import type { Statement } from '../claims/statement.ts'
import { findHanOrganisations, type HanOrganisation } from '../names/han-organisations.ts'
import { findHanPeople, type HanPerson } from '../names/han-people.ts'
import { type Known, occurs, type Unknown } from '../names/known.ts'
import { hasWord } from '../names/latin-names.ts'
import { findNamedFirst, findOrganisations, ownWords } from '../names/latin-organisations.ts'
import { findLatinPeople } from '../names/latin-people.ts'
import { latinWordsOf } from '../names/latin-words.ts'
import type { Name } from '../names/name.ts'
import { standsForOneIn } from '../names/stands-for.ts'
import { titles } from '../names/surnames.ts'
import { isTitleCase } from '../names/title-case.ts'
import { findWorldOrganisations } from '../names/world-organisations.ts'
import { mainLanguage } from '../text/main-language.ts'

/**
 * Names of a statement that resemble none of the article: organisations, agreements, and people with a title beside them. They are looked
 * for only in articles of the same language, and outside of quotation marks, where other words are told as such.
 */
export function absentNames(statement: Statement, known: Known): readonly Unknown[] {
  const found = namesOf(statement, known)
  const quoted = statement.isQuotation ? [{ start: 0, end: statement.text.length }] : findQuoted(statement.text)
  return found
    .filter(({ start, end }) => !quoted.some((quote) => quote.start <= start && end <= quote.end))
    .filter((name, index) => !found.slice(0, index).some((other) => other.start < name.end && name.start < other.end))
    .map(({ start, end }) => ({ name: { text: statement.text.slice(start, end), start, end }, nearest: [] }))
}

function namesOf(statement: Statement, known: Known): readonly Name[] {
  switch (known.names.language) {
    case 'chinese':
      return inChinese(statement, known)
    case 'english':
      return inEnglish(statement, known)
    default:
      return []
  }
}

function inChinese({ folded }: Statement, known: Known): readonly Name[] {
  if (mainLanguage(folded) === 'japanese') return []
  return [
    ...findWorldOrganisations(folded).filter(({ forms }) => !forms.some((form) => occurs(form, known))),
    ...findHanOrganisations(folded).filter((name) => isAbsent(name, known)),
    ...findHanPeople(folded).filter((person) => !isKnownPerson(person, known)),
  ]
}

/** So many characters before an agreement show that a word of the dictionary is no mere kind: 后勤支援协定. */
const least = 4

/** Told are those of a place, and others of words that the article never has. */
function isAbsent(name: HanOrganisation, known: Known): boolean {
  const { tail, own, ending, length, is } = name
  if (occurs(tail, known) || standsForOneIn(known.article.folded, name)) return false
  // 北大 may stand for 北京大学.
  if (is === 'place') return ending.text !== '大学' || !occurs(`${own[0]}大`, known)
  if (is === 'unlisted' && ending.kind === 'house' && ending.needs !== 'namesake') return true
  if (occurs(own.slice(-2), known)) return false
  if (is === 'namesake' || (name.isWide && ending.kind !== 'agreement')) return true
  if (is === 'unlisted') return ending.needs !== 'namesake'
  return ending.needs === 'word' && (ending.kind === 'house' || length >= least)
}

/** 尹总统 may stand for 尹锡悦. */
function isKnownPerson({ text, beginning }: HanPerson, known: Known): boolean {
  return occurs(beginning, known) || new RegExp(`${text[0]}(?:${titles}|氏)`).test(known.article.folded)
}

function inEnglish({ text }: Statement, known: Known): readonly Name[] {
  const organisations = [...findOrganisations(text), ...findNamedFirst(text)].filter(
    (name) => ownWords(name.text).some((word) => !isKnownWord(word, known)) && text.trim() !== name.text,
  )
  const people = findLatinPeople(text).filter((name) =>
    latinWordsOf(name.text).every((word) => !isKnownWord(word, known)),
  )
  return [...organisations, ...people].filter((name) => !isTitleCase(text, name))
}

function isKnownWord(word: string, { names, others }: Known): boolean {
  return hasWord(word, names.latin) || others.includes(word.toLowerCase())
}
