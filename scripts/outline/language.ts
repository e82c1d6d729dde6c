/** The language of a deck that names none. */
export const defaultLanguage = 'zh-CN'

/** What a language tag looks like, for editors: BCP 47 without its rarer forms. */
export const languagePattern = '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$'

/** Whether a text is a language tag (BCP 47). */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
