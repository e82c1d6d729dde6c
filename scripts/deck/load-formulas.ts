import { contentsOf, type Entry } from '../outline/entries.ts'
import { markdownTextsIn } from '../outline/markdown-texts.ts'
import { offsetSpan } from '../outline/offset-span.ts'
import type { LocatedOutline } from '../outline/schema.ts'
import type { Text } from '../outline/shape.ts'
import type { Report } from '../source/diagnostic.ts'
import type { Memory } from '../source/memory.ts'
import { formulasIn } from './markdown.ts'
import type { WrittenFormula } from './math-syntax.ts'
import type { Formula, SetFormula } from './set-formula.ts'

/** The formulas of an outline, set; by {@link formulaName}. */
export type Formulas = ReadonlyMap<string, Formula>

/** Equal formulas have equal names. */
export function formulaName({ tex, isDisplay }: WrittenFormula): string {
  return `${isDisplay ? '$$' : '$'}${tex}`
}

/** A formula, the text that it stands in, and where its TeX begins in that text's value. */
interface PlacedFormula extends WrittenFormula {
  readonly text: Text
  readonly at: number
  /** px that it has on its slide. */
  readonly room: number
}

/** px: as wide as a slide's content, and as wide beside an aside. */
const rooms = { whole: 1120, besideAside: 748 }

/** px: nothing in a slide's content is smaller. */
const smallest = 24

/** Sets every formula of an outline: `math`, and `$…$` in its texts. What can't be read, or is too wide, is reported. */
export async function loadFormulas(outline: LocatedOutline, report: Report, memory: Memory): Promise<Formulas> {
  const written = [...shownFormulas(outline), ...formulasInTexts(outline, memory)]
  if (written.length === 0) return new Map()
  const { formulaSetter } = await import('./set-formula.ts')
  const setAnew = await formulaSetter()
  const set: SetFormula = (tex, isDisplay) => memory.recall('formula', [tex, isDisplay], () => setAnew(tex, isDisplay))
  const formulas = new Map(written.flatMap((formula) => setFormula(formula, set, report)))
  return memory.recall('formulas', [...formulas.keys()], () => formulas)
}

function setFormula(formula: PlacedFormula, set: SetFormula, report: Report): (readonly [string, Formula])[] {
  const { text, at, room, tex, isDisplay } = formula
  const result = set(tex, isDisplay)
  if ('problem' in result) {
    const { problem, start, end } = result
    report({ code: 'unreadable-formula', facts: { problem }, span: offsetSpan(text, at + start, at + end) })
    return []
  }
  if (result.width * smallest > room) {
    const size = Math.floor(room / result.width)
    report({ code: 'wide-formula', facts: { size, smallest }, span: offsetSpan(text, at, at + tex.length) })
  }
  return [[formulaName(formula), result]]
}

function shownFormulas(outline: LocatedOutline): readonly PlacedFormula[] {
  return contentsOf(outline, 'math').flatMap(({ value, entry }) =>
    value.flatMap(({ tex }) =>
      tex.value.trim() === '' ? [] : [{ tex: tex.value, isDisplay: true, text: tex, at: 0, room: roomOf(entry) }],
    ),
  )
}

function roomOf(entry: Entry): number {
  return 'aside' in entry && entry.aside ? rooms.besideAside : rooms.whole
}

function formulasInTexts(outline: LocatedOutline, memory: Memory): readonly PlacedFormula[] {
  return markdownTextsIn(outline).flatMap((text) => {
    if (!text.value.includes('$')) return []
    let done = 0
    const found = memory.recall('formulas in a text', [text.value], () => formulasIn(text.value))
    return found.map((formula) => {
      const mark = formula.isDisplay ? '$$' : '$'
      const whole = `${mark}${formula.tex}${mark}`
      const at = Math.max(0, text.value.indexOf(whole, done)) + mark.length
      done = at + formula.tex.length + mark.length
      return { ...formula, text, at, room: rooms.whole }
    })
  })
}
