import { hanWords, type Word } from '../text/han-words.ts'
import { behindNames } from './han-names.ts'
import type { Name } from './name.ts'
import { japaneseSurnames, safeSurnames, surnames, titles, wordlikeSurnames } from './surnames.ts'

/** A person of a Chinese text with a title beside the name. Offsets are those of the text. */
export interface HanPerson extends Name {
  /** What has to occur for the name to be known: surname and the first character of the given name, or a Japanese surname. */
  readonly beginning: string
}

const title = `(?:副|代理)?(?:${titles})`
const han = '\\p{Script=Han}'
/** Where a name may begin: behind another country's, a word of grammar, or nothing. */
const begins = `(?<=^|[^${han}]|[的和与同向对由国])`
const behindTitle = new RegExp(`(?<=${title})(?=[${surnames}]${han})`, 'gu')
/** 韩 before a title is Korea: 韩候任总统. */
const beforeTitle = new RegExp(`${begins}(?=[${surnames.replace('韩', '')}]${han}{2}(?:${titles}))`, 'gu')
const japanese = new RegExp(
  `(?<=${title})(?:${japaneseSurnames})|${begins}(?:${japaneseSurnames})(?=${han}{0,3}?(?:${titles}))`,
  'gu',
)

/** Where a folded text names people with their titles, as far as a dictionary shows that it is a name: 总统李在明, 石破首相. */
export function findHanPeople(folded: string): readonly HanPerson[] {
  const inJapan = [...folded.matchAll(japanese)].map((match) => person(match[0], match.index, match[0]))
  const starts = [...folded.matchAll(behindTitle), ...folded.matchAll(beforeTitle)].map(({ index }) => index)
  if (starts.length === 0) return inJapan
  const words = hanWords(folded)
  const others = starts.flatMap((start) => nameAt(words, start) ?? [])
  return [...others.filter(({ start }) => !inJapan.some((other) => other.start === start)), ...inJapan]
}

function person(text: string, start: number, beginning: string): HanPerson {
  return { text, start, end: start + text.length, beginning }
}

/** No given name has these characters, or ends in these: 部长应将, 安全局局长. */
const foreign =
  /[的和与是了对等及将说认某为表就也又都不被从以到之后前上下曾于称会则却仍未]|[省市县区部局厅司处院所州馆社党团队系室学论课史组乡镇村街站法任在]$/

/** What is said of people after their names. */
const isDeed = (text: string) =>
  /^(?:表示|认为|指出|访问|访|会见|会晤|宣布|要求|说|称|强调|批评|同意|主张|呼吁|警告|抵达|出席|签署|在|与|和|于|对|的)$/.test(
    text,
  )

/** A surname that is a word of its own, and one or two characters behind it. */
function nameAt(words: readonly Word[], start: number): HanPerson | undefined {
  // 厅长孙 is 厅 and 长孙 in the dictionary.
  const at = words.findIndex(({ end }) => end === start + 1)
  const [word, second, third, fourth] = words.slice(at, at + 4)
  const surname = word?.text.slice(-1) ?? ''
  if (at === -1 || !second || wordlikeSurnames.includes(surname)) return undefined
  const given = givenName(surname, second, third, fourth)
  if (given === undefined || foreign.test(given) || !/^\p{Script=Han}+$/u.test(given)) return undefined
  const text = surname + given
  return person(text, start, text.slice(0, 2))
}

function givenName(
  surname: string,
  second: Word,
  third: Word | undefined,
  fourth: Word | undefined,
): string | undefined {
  const isSafe = safeSurnames.includes(surname)
  // 总统高关税政策 has a word behind 高 too; 周永生 has one that no other surname would have.
  if (second.text.length > 1) return isSafe && second.text.length === 2 ? second.text : undefined
  if (third && isSingle(third) && !isDeed(third.text)) {
    // 龙腾虎跃 goes on as names don't.
    const isName = isSafe || !fourth || !isSingle(fourth) || behindNames.includes(fourth.text)
    return isName ? second.text + third.text : undefined
  }
  return isSafe && third && (isDeed(third.text) || (fourth && isDeed(fourth.text))) ? second.text : undefined
}

function isSingle({ text }: Word): boolean {
  return /^\p{Script=Han}$/u.test(text)
}
