import { type Infer, map, number, optional } from './shape.ts'

/** Nobody speaks slower. */
const least = 20

/** How fast the speaker speaks. */
export const pace = map(
  'pace',
  'How fast you speak; a number alone is that of the deck’s language.',
  {
    own: optional(
      number('In a minute of the deck’s language: characters of Chinese, Japanese or Korean, or words.', { least }),
    ),
    characters: optional(
      number('Characters of Chinese, Japanese or Korean in a minute.', { example: 220, otherwise: '250', least }),
    ),
    words: optional(number('Words of other languages in a minute.', { example: 120, otherwise: '140', least })),
  },
  { text: 'own', example: 220 },
)

/** How much is said in a minute. */
export interface Pace {
  /** Of Chinese, Japanese or Korean. */
  readonly characters: number
  /** Of other languages. */
  readonly words: number
}

/** That of news and lectures: 240 to 260 characters of Chinese, 130 to 150 words of English. */
export const usualPace: Pace = { characters: 250, words: 140 }

/** What the outline says of the pace, and the usual one for what it leaves out. */
export function paceOf(written: Infer<typeof pace> | null, language: string): Pace {
  const own = written?.own?.value || null
  const isCjk = /^(zh|ja|ko)\b/i.test(language)
  return {
    characters: written?.characters?.value || (isCjk && own) || usualPace.characters,
    words: written?.words?.value || (!isCjk && own) || usualPace.words,
  }
}
