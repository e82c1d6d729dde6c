import type { ArticleFacts } from './facts/article.ts'
import type { ChartFacts } from './facts/charts.ts'
import type { CitationFacts } from './facts/citations.ts'
import type { CodeFacts } from './facts/code.ts'
import type { FigureFacts } from './facts/figures.ts'
import type { FileFacts } from './facts/files.ts'
import type { FormulaFacts } from './facts/formulas.ts'
import type { OutlineFacts } from './facts/outline.ts'
import type { PageFacts } from './facts/page.ts'
import type { PrintFacts } from './facts/print.ts'
import type { RelationsFacts } from './facts/relations.ts'
import type { ShapeFacts } from './facts/shape.ts'
import type { ThemeFacts } from './facts/themes.ts'
import type { WorkFacts } from './facts/works.ts'
import type { YamlFacts } from './facts/yaml.ts'

/** What each code tells: the names and numbers that its sentence is made of. */
export interface Facts
  extends YamlFacts,
    FileFacts,
    ShapeFacts,
    OutlineFacts,
    RelationsFacts,
    ChartFacts,
    FigureFacts,
    FormulaFacts,
    CodeFacts,
    CitationFacts,
    WorkFacts,
    ThemeFacts,
    ArticleFacts,
    PrintFacts,
    PageFacts {}
