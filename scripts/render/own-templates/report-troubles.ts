import type { Rewritten } from '../../deck/theme/rewrite.ts'
import { closest } from '../../source/closest.ts'
import type { Diagnostic } from '../../source/diagnostic.ts'
import type { TemplateProblem } from '../../source/facts/themes.ts'
import type { Span } from '../../source/source.ts'
import type { Programs } from '../handlebars.ts'
import { fieldsIn } from './fields-in.ts'
import { spanAt } from './span-at.ts'

/** Hears of trouble with the template of this name, each time that it is filled. */
export type TellTrouble = (name: string, trouble: Diagnostic) => void

/**
 * The same templates; when one of the author's can't be filled, because it names what the view lacks, that is told, and
 * nothing stands in its place. `texts` are those of lectern's.
 */
export function reportTroubles(
  programs: Programs,
  own: ReadonlyMap<string, Rewritten>,
  texts: ReadonlyMap<string, string>,
  tell: TellTrouble,
): Programs {
  /** Errors, each with the innermost template of lectern's that it comes from. */
  const insideOf = new WeakMap<Error, string>()
  const onTrouble = (name: string, error: Error): string => {
    const template = own.get(name)
    const inside = insideOf.get(error)
    if (!template) {
      if (inside === undefined) insideOf.set(error, name)
      throw error
    }
    tell(name, { code: 'unusable-template', ...troubleOf(error, inside, template, texts.get(name)) })
    return ''
  }
  const watched = Object.entries(programs).map(([name, program]) => [name, watch(program as Fillable, name, onTrouble)])
  return Object.fromEntries(watched)
}

/** What Handlebars makes of a template, as its runtime uses it. */
interface Fillable extends TemplateSpecification {
  readonly main: (...values: readonly unknown[]) => string
}

function watch(program: Fillable, name: string, onTrouble: (name: string, error: Error) => string): Fillable {
  const main: Fillable['main'] = (...values) => {
    try {
      return program.main(...values)
    } catch (error) {
      if (!(error instanceof Error)) throw error
      return onTrouble(name, error)
    }
  }
  return { ...program, main }
}

interface Trouble {
  readonly facts: TemplateProblem
  readonly span: Span
}

/** An error of Handlebars' tells its place, in lines from 1 and columns from 0. */
type Placed = Error & { readonly lineNumber?: number; readonly column?: number }

/** `inside` is the template of lectern's, used by the author's, in which it happened. */
function troubleOf(error: Placed, inside: string | undefined, template: Rewritten, replaced = ''): Trouble {
  const { source } = template
  const name = missingName(error)
  const start = { source, start: 0, end: 0 }
  if (inside !== undefined) {
    const detail = name === undefined ? error.message : `${inside}.hbs, which it uses, finds no "${name}"`
    return { facts: { problem: 'other', detail }, span: wordIn(template, inside) ?? start }
  }
  if (name === undefined) return { facts: { problem: 'other', detail: error.message }, span: start }
  const { lineNumber, column } = error
  const known = fieldsIn(replaced)
  const facts = { problem: 'field', name, meant: closest(name, known) ?? null, known } as const
  if (lineNumber === undefined || column === undefined) return { facts, span: wordIn(template, name) ?? start }
  const path = spanAt({ line: lineNumber, column }, 1, template).start
  const at = source.text.indexOf(name, path)
  return { facts, span: { source, start: at, end: at + name.length } }
}

/** The name of what is missing, in a mapping or in what is none. */
function missingName({ message }: Error): string | undefined {
  return (/^"(.*)" not defined in /.exec(message) ?? /search for '(.*)' in /.exec(message))?.[1]
}

/** Where a tag of the template first has this word. */
function wordIn({ source }: Rewritten, word: string): Span | undefined {
  const at = [...source.text.matchAll(/\{\{[^}]*\}\}/g)].find(([tag]) => tag.includes(word))
  if (!at) return undefined
  const start = at.index + at[0].indexOf(word)
  return { source, start, end: start + word.length }
}
