import type { Rewritten } from '../../deck/theme/rewrite.ts'
import { closest } from '../../source/closest.ts'
import type { Report } from '../../source/diagnostic.ts'
import { evaluated, type Programs } from '../handlebars.ts'
import { compileTemplate } from './compile-template.ts'
import { spanAt } from './span-at.ts'

/** The names of lectern's templates: pages as a whole, and parts of them, which the author's can replace. */
export interface TemplateNames {
  readonly pages: readonly string[]
  readonly parts: readonly string[]
}

/** Compiles the author's templates. One that replaces nothing, can't be read, or names a template that isn't there, is reported. */
export async function compileOwn(
  own: ReadonlyMap<string, Rewritten>,
  names: TemplateNames,
  version: string,
  report: Report,
): Promise<Programs> {
  const programs = await Promise.all(
    [...own].map(async ([name, template]) => [name, await compileTemplate(template.text, version)] as const),
  )
  const usable = programs.flatMap(([name, compiled]) => {
    const template = own.get(name)
    if (!template || !replacesOurs(name, template, names, report)) return []
    if ('at' in compiled) {
      report({ code: 'template-syntax', facts: { detail: compiled.detail }, span: spanAt(compiled.at, 1, template) })
      return []
    }
    const lost = compiled.uses.filter((use) => !names.parts.includes(use.name))
    for (const use of lost) {
      const facts = { problem: 'template', name: use.name, meant: closest(use.name, names.parts) ?? null } as const
      const span = spanAt(use.at, use.name.length, template)
      report({ code: 'unusable-template', facts: { ...facts, known: names.parts }, span })
    }
    return lost.length > 0 ? [] : [[name, evaluated<TemplateSpecification>(compiled.program)] as const]
  })
  return Object.fromEntries(usable)
}

function replacesOurs(name: string, { source }: Rewritten, { pages, parts }: TemplateNames, report: Report): boolean {
  if (parts.includes(name)) return true
  const facts = { name, meant: closest(name, parts) ?? null, isPage: pages.includes(name) }
  report({ code: 'unknown-template', facts, span: { source, start: 0, end: 0 } })
  return false
}
