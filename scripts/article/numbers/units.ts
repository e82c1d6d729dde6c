/** What a number counts. Those of one measure exclude each other: what is 55 minutes is not 55 hours. */
export interface Unit {
  /** The same for every way to write it: `%` for 百分之 and per cent. */
  readonly name: string
  /** Null for counters (座, 个, beds): they say little, and are interchangeable. */
  readonly measure: Measure | null
}

type Measure = 'share' | 'clock' | 'money' | 'time' | 'length' | 'area' | 'weight' | 'age'

const measures: Readonly<Record<Measure, Readonly<Record<string, string>>>> = {
  share: {
    '%': '%|per ?cent|percent|pct',
    个百分点: '个? ?百分点|percentage[ -]points?|percent points?|pp(?![a-z.])',
  },
  money: {
    美元: '美元|美金|us dollars?|dollars?',
    欧元: '欧元|euros?',
    日元: '日元|日圆|yen',
    韩元: '韩元|won',
    英镑: '英镑|pounds?',
    港元: '港元|港币',
    卢布: '卢布|rubles?|roubles?',
    元: '元|人民币|yuan|rmb',
  },
  clock: { 时: "时(?![候期代间常刻任值隔有])|点钟|[ap]\\.m\\.|o'clock" },
  time: {
    秒: '秒钟?|seconds?',
    分钟: '分钟|minutes?|mins?(?![a-z])',
    小时: '个? ?小时|个? ?钟头|hours?|hrs?(?![a-z])',
    天: '天(?!然|气|下)|个? ?昼夜|days?',
    周: '个? ?星期|个? ?礼拜|周(?!岁|年|边)|weeks?',
    月: '个 ?月|months?',
    年: '年(?!龄|级|代|轻|度)|周年|载(?=[,。;、]|$)|years?',
  },
  length: {
    厘米: '厘米|公分|centimet(?:er|re)s?|cm(?![a-z])',
    公里: '公里|千米|kilomet(?:er|re)s?|km(?![a-z\\d])',
    米: '米(?![粉饭])|met(?:er|re)s?|m(?![a-z\\d²])',
    英里: '英里|miles?',
  },
  area: {
    平方米: '平方米|平米|㎡|m²|m2|square met(?:er|re)s?',
    平方公里: '平方公里|平方千米|km²|km2|square kilomet(?:er|re)s?',
    公顷: '公顷|hectares?|ha(?![a-z])',
    亩: '亩|acres?',
  },
  weight: {
    吨: '吨级?|tons?|tonnes?',
    公斤: '公斤|千克|kilograms?|kilos?|kg(?![a-z])',
    克: '克(?!服|制|隆)|grams?|g(?![a-z])',
  },
  age: { 岁: '周?岁|years? old' },
}

/** What counts things. */
const counters = '人次|人|名|位|票|席|座|所|家|份|个|次|本|册|件|条|项|种|批|届|处|艘|架|枚|辆|台|字|国|县|市|省'

interface Reading extends Unit {
  readonly pattern: RegExp
}

const readings: readonly Reading[] = [
  ...Object.entries(measures).flatMap(([measure, units]) =>
    Object.entries(units).map(([name, pattern]) => ({
      name,
      measure: measure as Measure,
      // A Latin word ends where its letters do.
      pattern: new RegExp(`^[ -]?(?:${pattern})(?:(?<![a-z])|(?![a-z]))`),
    })),
  ),
  { name: '', measure: null, pattern: new RegExp(`^ ?(${counters})`) },
]

const signs = new Map([
  ['us$', '美元'],
  ['$', '美元'],
  ['€', '欧元'],
  ['£', '英镑'],
])

/** The unit that a folded text begins with, and how long it is: the longest that fits, 个百分点 rather than 个. */
export function readUnit(text: string): { readonly unit: Unit; readonly length: number } | undefined {
  let best: { unit: Unit; length: number } | undefined
  for (const { name, measure, pattern } of readings) {
    const match = pattern.exec(text)
    if (match && match[0].length > (best?.length ?? 0))
      best = { unit: { name: name || (match[1] ?? ''), measure }, length: match[0].length }
  }
  return best
}

/** The unit of a currency sign before a number; ¥ is 元 here, as no article says which it means. */
export function signUnit(sign: string): Unit | null {
  if (sign === '') return null
  return { name: signs.get(sign) ?? '元', measure: 'money' }
}

/** Whether two units can mean the same: one is missing or says as little as 个, both count, or they are the same. */
export function agree(a: Unit | null, b: Unit | null): boolean {
  if (!a || !b || (!a.measure && !b.measure) || a.name === '个' || b.name === '个') return true
  return a.name === b.name
}
