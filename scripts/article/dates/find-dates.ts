import { readHan } from '../numbers/numerals.ts'
import { readUnit } from '../numbers/units.ts'

/** A date in a text, as much of it as is said. Offsets are those of the folded text. */
export interface DateMention {
  readonly year: number | null
  /** The year of the date before it in the same paragraph, where it says none itself. */
  readonly carried: number | null
  readonly month: number | null
  readonly day: number | null
  readonly start: number
  readonly end: number
}

const year = '(?<![\\d.])((?:1[5-9]|20)\\d\\d)'
const han = '[零一二三四五六七八九十]'
const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const monthStarts = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

type Parts = { readonly [part in 'year' | 'month' | 'day']?: string | undefined }

/** Each form with what its groups are. The first that fits at a place is taken. */
const forms: readonly (readonly [RegExp, readonly (keyof Parts)[]])[] = [
  [new RegExp(`${year} ?年 ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?[日号]`, 'g'), ['year', 'month', 'day']],
  [new RegExp(`${year} ?年 ?(\\d{1,2})(?= ?[-、,至到和] ?\\d{1,2} ?月)`, 'g'), ['year', 'month']],
  [new RegExp(`${year} ?年 ?(\\d{1,2}) ?月`, 'g'), ['year', 'month']],
  [new RegExp(`${year} ?年(?![龄级轻])`, 'g'), ['year']],
  [new RegExp(`(${han}{4})年(?:(${han}{1,2})月(?:(${han}{1,3})[日号])?)?`, 'g'), ['year', 'month', 'day']],
  [new RegExp(`${year}([-./])(\\d{1,2})\\2(\\d{1,2})(?![\\d])`, 'g'), ['year', 'year', 'month', 'day']],
  [new RegExp(`${year}[-.](0[1-9]|1[0-2]|[1-9])(?![\\d.%])`, 'g'), ['year', 'month']],
  [new RegExp(`${year}(?= ?(?:[-、,至到和与及]|到|年[-至到]) ?${year} ?年)`, 'g'), ['year']],
  [/(?<![\d.])(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]/g, ['month', 'day']],
  [new RegExp(`(${han}{1,2})月(${han}{1,3})[日号]`, 'g'), ['month', 'day']],
  [/(?<![\d.])(\d{1,2}) ?月(?!球|亮|刊)/g, ['month']],
  [
    new RegExp(`(?<![\\d.])(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${months})\\b\\.?(?:,? ((?:1[5-9]|20)\\d\\d))?`, 'g'),
    ['day', 'month', 'year'],
  ],
  [
    new RegExp(`\\b(${months})\\b\\.? (\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,? ((?:1[5-9]|20)\\d\\d))?`, 'g'),
    ['month', 'day', 'year'],
  ],
  [new RegExp(`\\b(${months})\\b\\.?,? ((?:1[5-9]|20)\\d\\d)`, 'g'), ['month', 'year']],
  [
    new RegExp(
      `(?<=^|[("'-] ?|[,\\n] ?|\\b(?:in|since|by|from|to|until|till|of|and|between|year|after|before|during|or) )${year}(?!\\d|[,.]\\d| ?[年万亿千百])`,
      'g',
    ),
    ['year'],
  ],
]

/** Every date in a folded text, in order: `2022年5月10日`, `2019年7、8月`, `二〇一六年九月`, `2016-09-01`, `3 October 2012`, `in 2012`. */
export function findDates(text: string): readonly DateMention[] {
  const found: DateMention[] = []
  let carried: number | null = null
  for (const { match, parts } of matchesIn(text)) {
    if (match.index < (found.at(-1)?.end ?? 0)) continue
    const date = dateFrom(partsOf(match, parts))
    if (!date || isCount(match, text)) continue
    const inSentence = found.length > 0 && !/\n/.test(text.slice(found.at(-1)?.end, match.index))
    if (!inSentence) carried = null
    const start = match.index
    found.push({ ...date, carried: date.year === null ? carried : null, start, end: match.index + match[0].length })
    carried = date.year ?? carried
  }
  return found
}

/** Four digits alone are a year, unless something follows that they count: 1850平方米. */
function isCount({ 0: written, index }: RegExpExecArray, text: string): boolean {
  const behind = text.slice(index + written.length, index + written.length + 24)
  return /^\d{4}$/.test(written) && (readUnit(behind)?.unit.name ?? '年') !== '年'
}

function matchesIn(text: string) {
  return forms
    .flatMap(([pattern, parts], rank) => [...text.matchAll(pattern)].map((match) => ({ match, parts, rank })))
    .sort((a, b) => a.match.index - b.match.index || a.rank - b.rank)
}

function partsOf(match: RegExpExecArray, names: readonly (keyof Parts)[]): Parts {
  // Of a part that is named twice, the first group is the part, the second a separator.
  const entries = names.map((name, index) => [name, match[index + 1]] as const)
  return Object.fromEntries(entries.filter(([, text]) => text !== undefined && !/^[-./]$/.test(text)))
}

function dateFrom(parts: Parts): Pick<DateMention, 'year' | 'month' | 'day'> | undefined {
  const year = parts.year === undefined ? null : numberIn(parts.year)
  const month = parts.month === undefined ? null : monthIn(parts.month)
  const day = parts.day === undefined ? null : numberIn(parts.day)
  const isDate =
    year !== undefined &&
    month !== undefined &&
    day !== undefined &&
    (month ?? 1) >= 1 &&
    (month ?? 1) <= 12 &&
    (day ?? 1) >= 1 &&
    (day ?? 1) <= 31
  return isDate ? { year, month, day } : undefined
}

function monthIn(text: string): number | undefined {
  const index = monthStarts.indexOf(text.slice(0, 3))
  return index === -1 ? numberIn(text) : index + 1
}

function numberIn(text: string): number | undefined {
  return /^\d+$/.test(text) ? Number(text) : readHan(text)
}
