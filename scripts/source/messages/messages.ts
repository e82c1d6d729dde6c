import type { Diagnostic, DiagnosticCode } from '../diagnostic.ts'
import type { Facts } from '../facts.ts'
import { chinese } from './chinese.ts'
import { english } from './english.ts'
import type { Messages, Wording } from './wording.ts'

/** The languages that lectern speaks to authors in. */
export type Locale = 'en' | 'zh'

const languages: Readonly<Record<Locale, Messages>> = { en: english, zh: chinese }

/** What to tell the author, in the author's language. */
export function wordingOf({ code, facts }: Diagnostic, locale: Locale): Wording {
  const word = languages[locale][code] as (facts: Facts[DiagnosticCode]) => Wording
  return word(facts)
}

/** The language of the reader: what was asked for, else the environment's (LC_ALL, LC_MESSAGES, LANG), else English. */
export function localeOf(asked: string | null, environment: Readonly<Record<string, string | undefined>>): Locale {
  const wish = asked ?? (environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '')
  return /^zh/i.test(wish) ? 'zh' : 'en'
}
