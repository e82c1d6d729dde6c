import { chartsIn } from '../deck/load-charts.ts'
import type { LocatedOutline } from '../outline/schema.ts'
import type { Report } from '../source/diagnostic.ts'
import type { Files } from '../source/files.ts'
import { type Memory, noMemory } from '../source/memory.ts'
import type { Article } from './article.ts'
import { readChartTables } from './claims/chart-tables.ts'
import type { Statement } from './claims/statement.ts'
import { statementsOf } from './claims/statements.ts'
import { holdAgainst } from './hold-against.ts'
import { loadArticle } from './load-article.ts'
import { loadFold } from './text/fold.ts'

/** An article, and what an outline says of it. */
export interface HeldArticle {
  readonly article: Article
  readonly statements: readonly Statement[]
}

/** Reads an outline's article, reports in what the outline differs from it, and answers with both. */
export async function checkArticle(
  outline: LocatedOutline,
  outlinePath: string,
  named: string | null,
  files: Files,
  report: Report,
  memory: Memory = noMemory,
): Promise<HeldArticle | undefined> {
  const fold = await loadFold()
  const [article, tables] = await Promise.all([
    loadArticle(outline, outlinePath, named, files, fold, report, memory),
    readChartTables(chartsIn(outline), outlinePath, files),
  ])
  if (!article) return undefined
  const statements = statementsOf(outline, tables, fold)
  for (const finding of holdAgainst(article, outline, statements, fold)) report(finding)
  return { article, statements }
}
