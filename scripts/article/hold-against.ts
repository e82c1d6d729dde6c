import { allEntries, type Entry } from '../outline/entries.ts'
import type { LocatedOutline } from '../outline/schema.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import type { Article } from './article.ts'
import { checkCopies } from './checks/check-copies.ts'
import { checkDates } from './checks/check-dates.ts'
import { checkNames } from './checks/check-names.ts'
import { checkNumbers } from './checks/check-numbers.ts'
import { checkPlaces } from './checks/check-places.ts'
import { checkQuotes } from './checks/check-quotes.ts'
import type { Statement } from './claims/statement.ts'
import type { Finding } from './finding.ts'
import { namesIn } from './names/article-names.ts'
import type { Fold } from './text/fold.ts'
import { solid } from './text/solid.ts'

/** Everything in which an outline and its article differ, but for what the outline says it has checked. */
export function holdAgainst(
  article: Article,
  outline: LocatedOutline,
  statements: readonly Statement[],
  fold: Fold,
): readonly Diagnostic[] {
  const known = { article, names: namesIn(article), others: wordsOf(outline, fold) }
  const findings = [
    ...checkPlaces(outline, article),
    ...statements.flatMap((statement) => [
      ...checkNumbers(statement, article),
      ...checkDates(statement, article),
      ...checkQuotes(statement, article),
      ...checkNames(statement, known),
      ...checkCopies(statement, article),
    ]),
  ]
  return allEntries(outline).flatMap((entry) =>
    withoutChecked(
      entry,
      findings.filter((finding) => finding.entry === entry),
      fold,
    ),
  )
}

/** What the outline knows besides its slides: its titles, its authors, the works that it cites. */
function wordsOf({ title, subtitle, authors, references }: LocatedOutline, fold: Fold): string {
  const written = [
    title.value,
    subtitle?.value ?? '',
    ...authors.flatMap(({ name, affiliation }) => [name.value, affiliation?.value ?? '']),
    JSON.stringify(references.map(({ value }) => value)),
  ]
  return solid(fold(written.join('\n'))).text
}

/** What `checked` names passes; what it names in vain is told. */
function withoutChecked(entry: Entry, findings: readonly Finding[], fold: Fold): readonly Diagnostic[] {
  const names = (entry.checked ?? []).map(({ key }) => ({ key, plain: solid(fold(key.value)).text }))
  const plainOf = ({ written }: Finding) => solid(fold(written)).text
  const used = new Set(findings.map(plainOf))
  const open = findings.filter((finding) => !names.some(({ plain }) => plain === plainOf(finding)))
  const unneeded = names
    .filter(({ plain }) => !used.has(plain))
    .map(({ key }): Diagnostic => ({ code: 'unneeded-check', facts: { written: key.value }, span: key.span }))
  return [...open.map(({ diagnostic }) => diagnostic), ...unneeded]
}
