import type { Article } from '../article.ts'
import { type Language, mainLanguage } from '../text/main-language.ts'
import { findDotted } from './dotted-names.ts'
import { findHanNames } from './han-names.ts'
import { type LatinWords, latinWords } from './latin-names.ts'
import { findOrganisations } from './latin-organisations.ts'
import type { Name } from './name.ts'
import { findTitled } from './titled-works.ts'

/** The names of an article, as far as they show. */
export interface ArticleNames {
  readonly titled: readonly Name[]
  readonly dotted: readonly Name[]
  readonly han: ReadonlySet<string>
  readonly organisations: readonly Name[]
  readonly latin: LatinWords
  /** Names in another language than this may be the article's, in other words. */
  readonly language: Language
}

/** Every name that can be told from the text around it. */
export function namesIn({ text, folded }: Article): ArticleNames {
  return {
    titled: findTitled(text),
    dotted: findDotted(text),
    han: findHanNames(folded),
    organisations: findOrganisations(text),
    latin: latinWords(text),
    language: mainLanguage(text),
  }
}
