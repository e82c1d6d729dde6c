import { articleMessages } from './english/article.ts'
import { chartMessages } from './english/charts.ts'
import { citationMessages } from './english/citations.ts'
import { codeMessages } from './english/code.ts'
import { figureMessages } from './english/figures.ts'
import { fileMessages } from './english/files.ts'
import { formulaMessages } from './english/formulas.ts'
import { outlineMessages } from './english/outline.ts'
import { pageMessages } from './english/page.ts'
import { printMessages } from './english/print.ts'
import { relationsMessages } from './english/relations.ts'
import { shapeMessages } from './english/shape.ts'
import { themeMessages } from './english/themes.ts'
import { workMessages } from './english/works.ts'
import { yamlMessages } from './english/yaml.ts'
import type { Messages } from './wording.ts'

export const english: Messages = {
  ...yamlMessages,
  ...fileMessages,
  ...shapeMessages,
  ...outlineMessages,
  ...relationsMessages,
  ...chartMessages,
  ...figureMessages,
  ...formulaMessages,
  ...codeMessages,
  ...citationMessages,
  ...workMessages,
  ...themeMessages,
  ...articleMessages,
  ...printMessages,
  ...pageMessages,
}
