const digits = new Map([...'零一二三四五六七八九'].map((digit, value) => [digit, value]))
digits.set('两', 2)

const tens = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
])

/** The characters of Chinese numerals. */
export const hanDigits = '零一二三四五六七八九两'
export const hanNumerals = `${hanDigits}十百千万亿`

/** `三十七` is 37, `一百一十二` 112, `十万` 100,000, `二零一六` 2016; undefined for what is no numeral: `二三`, `千万`. */
export function readHan(text: string): number | undefined {
  if (/^[零一二三四五六七八九]{4}$/.test(text)) return Number([...text].map((digit) => digits.get(digit)).join(''))
  let [total, group, digit, last]: [number, number, number | undefined, number] = [
    0,
    0,
    undefined,
    Number.POSITIVE_INFINITY,
  ]
  for (const character of text) {
    const value = digits.get(character)
    const ten = tens.get(character)
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined
      digit = value
    } else if (ten !== undefined) {
      // 十 may stand without a digit, 百 and 千 may not; places go down.
      if (ten >= last || (digit === undefined && (ten !== 10 || last !== Number.POSITIVE_INFINITY))) return undefined
      group += (digit ?? 1) * ten
      last = ten
      digit = undefined
    } else {
      const before = group + (digit ?? 0)
      if (total + before === 0 || (character === '万' && before === 0)) return undefined
      total = character === '亿' ? (total + before) * 1e8 : total + before * 1e4
      group = 0
      digit = undefined
      last = Number.POSITIVE_INFINITY
    }
  }
  return total + group + (digit ?? 0)
}

const words = new Map<string, number>(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
)
'twenty thirty forty fifty sixty seventy eighty ninety'
  .split(' ')
  .forEach((word, index) => void words.set(word, (index + 2) * 10))

const ordinals = new Map<string, number>(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, index) => [word, index + 1]),
)

/** What each size is called in English. */
export const sizes = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])

/** The words of English numerals, as alternatives of a regular expression; the longer ones first. */
export const numeralWords = [...words.keys()].toSorted((a, b) => b.length - a.length).join('|')
export const ordinalWords = [...ordinals.keys()].toSorted((a, b) => b.length - a.length).join('|')

/** `eighty-six thousand` is 86,000; undefined for what is no numeral. */
export function readWords(text: string): number | undefined {
  let [total, group] = [0, 0]
  for (const word of text.split(/[\s-]+/)) {
    const value = words.get(word)
    const size = sizes.get(word)
    if (word === 'and') continue
    if (value !== undefined) {
      if (group % 100 !== 0 && !(group % 10 === 0 && value < 10)) return undefined
      group += value
    } else if (size === 100) group = (group || 1) * 100
    else if (size !== undefined) {
      total += (group || 1) * size
      group = 0
    } else return undefined
  }
  return total + group
}

/** `fifteenth` is 15. */
export function readOrdinal(word: string): number | undefined {
  return ordinals.get(word)
}
