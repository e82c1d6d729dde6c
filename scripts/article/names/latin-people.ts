import type { Name } from './name.ts'

const title =
  '(?:(?:Prime|Foreign|Defen[cs]e|Finance|Interior|Justice|Health) Minister|(?:Vice[- ])?President(?:-Elect|-elect)?|Secretary of State|Professor|Senator|Governor|Mayor|Chancellor|Ambassador|Congressman|Congresswoman|(?:Prof|Dr|Mr|Mrs|Ms)\\.?)'
const own = "(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]*\\p{Ll}[\\p{L}'’-]*)"
const person = new RegExp(`(?<=(?<![\\p{L}'’-])${title} )${own}(?: ${own}){0,2}`, 'gu')

/** Words that follow a title without being a name: Professor Emeritus. */
const others =
  /^(?:Emeritus|Emerita|Elect|President|Chairman|Chairwoman|Speaker|Minister|Secretary|General|Says|Said|And|Or|Of|The|In|On|At|For|To|Is|Was|Has|Had|Will|Would|I|He|She|They|We|It)$/

/** People of an English text with a title before their names: `Ann Lee` in Professor Ann Lee. Offsets are those of the text. */
export function findLatinPeople(text: string): readonly Name[] {
  return [...text.matchAll(person)].flatMap((match) => {
    const written = match[0].replace(/['’]s?$/, '')
    const words = written.split(' ')
    const isName = words.some((word) => !word.endsWith('.')) && !words.some((word) => others.test(word))
    return isName ? [{ text: written, start: match.index, end: match.index + written.length }] : []
  })
}
