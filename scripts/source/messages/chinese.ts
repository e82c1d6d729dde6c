import { articleMessages } from './chinese/article.ts'
import { chartMessages } from './chinese/charts.ts'
import { citationMessages } from './chinese/citations.ts'
import { codeMessages } from './chinese/code.ts'
import { figureMessages } from './chinese/figures.ts'
import { fileMessages } from './chinese/files.ts'
import { formulaMessages } from './chinese/formulas.ts'
import { outlineMessages } from './chinese/outline.ts'
import { pageMessages } from './chinese/page.ts'
import { printMessages } from './chinese/print.ts'
import { relationsMessages } from './chinese/relations.ts'
import { shapeMessages } from './chinese/shape.ts'
import { themeMessages } from './chinese/themes.ts'
import { workMessages } from './chinese/works.ts'
import { yamlMessages } from './chinese/yaml.ts'
import type { Messages } from './wording.ts'

export const chinese: Messages = {
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
