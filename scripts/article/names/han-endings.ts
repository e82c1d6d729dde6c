/** A word that ends names, as 协定 does. */
export interface Ending {
  readonly text: string
  /** Houses may be at every place that the article has; of other bodies and of agreements it would have said so. */
  readonly kind: 'house' | 'body' | 'agreement'
  /** What shows that it ends a name rather than a phrase: any word before it, one that no dictionary has, or a namesake. */
  readonly needs: 'namesake' | 'unlisted' | 'word'
  /** Words that are as good in a shorter name. */
  readonly alike: readonly string[]
}

type Family = readonly [kind: Ending['kind'], needs: Readonly<Record<string, Ending['needs']>>, alike?: string]

const families: readonly Family[] = [
  ['house', { 研究院: 'word', 研究所: 'word', 研究中心: 'unlisted' }, '科学院|学院|智库'],
  ['house', { 大学: 'unlisted' }],
  ['house', { 基金会: 'word' }],
  ['house', { 协会: 'word', 联合会: 'word', 学会: 'namesake', 商会: 'namesake', 工会: 'namesake' }, '联盟|社'],
  ['body', { 委员会: 'unlisted' }, '委'],
  ['body', { 银行: 'namesake' }, '行'],
  ['body', { 法院: 'namesake', 法庭: 'namesake' }],
  ['body', { 联盟: 'namesake' }],
  ['agreement', { 协定: 'word', 条约: 'word', 公约: 'word', 协议: 'namesake', 规约: 'namesake' }, '和约|约定'],
  ['agreement', { 议定书: 'word' }],
  ['agreement', { 宪章: 'namesake', 宣言: 'namesake' }, '声明|公报'],
  ['agreement', { 备忘录: 'namesake' }, '谅解'],
]

const endings = new Map(
  families.flatMap(([kind, needs, alike = '']) => {
    const all = [...Object.keys(needs), ...alike.split('|').filter(Boolean)]
    return Object.entries(needs).map(([text, need]): [string, Ending] => [
      text,
      { text, kind, needs: need, alike: all },
    ])
  }),
)

/** Every word that ends such names. */
export const endingWords: readonly string[] = [...endings.keys()]

/** Finds them; 大学生 and 大学堂 have none. */
export const endingPattern = new RegExp(
  `(?:${[...endingWords].sort((a, b) => b.length - a.length).join('|')})(?!(?<=大学)(?:[堂生城]|校(?!长)))`,
  'g',
)

/** The ending of these characters. */
export function findEnding(text: string): Ending | undefined {
  return endings.get(text)
}
