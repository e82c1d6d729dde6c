import { chartsIn } from '../deck/load-charts.ts'
import type { LocatedOutline } from '../outline/schema.ts'
import type { Report } from '../source/diagnostic.ts'
import type { Files } from '../source/files.ts'
import type { Article } from './article.ts'
import { readChartTables } from './claims/chart-tables.ts'
import { statementsOf } from './claims/statements.ts'
import { holdAgainst } from './hold-against.ts'
import { loadArticle } from './load-article.ts'
import { loadFold } from './text/fold.ts'

/** Reads an outline's article, reports in what the outline differs from it, and answers with it. */
export async function checkArticle(
  outline: LocatedOutline,
  outlinePath: string,
  named: string | null,
  files: Files,
  report: Report,
): Promise<Article | undefined> {
  const fold = await loadFold()
  const [article, tables] = await Promise.all([
    loadArticle(outline, outlinePath, named, files, fold, report),
    readChartTables(chartsIn(outline), outlinePath, files),
  ])
  if (!article) return undefined
  for (const finding of holdAgainst(article, outline, statementsOf(outline, tables, fold), fold)) report(finding)
  return article
}
