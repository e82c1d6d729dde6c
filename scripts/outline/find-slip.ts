import type { DiagnosticOf } from '../source/diagnostic.ts'
import { outlineKeys } from './outline-keys.ts'

/** A slip of the hand that YAML takes for text: where it is in the line, and what to tell. */
export interface Slip {
  readonly at: number
  readonly length: number
  /** The key that was meant. */
  readonly key: string
  readonly told: Told<'full-width-mark'> | Told<'missing-space'>
}

type Told<C extends 'full-width-mark' | 'missing-space'> = Pick<DiagnosticOf<C>, 'code' | 'facts'>

/** What stands before a key: blanks and the hyphens of lists. */
const lead = '^(\\s*(?:-[ \\t]+)*)'
const key = `(${[...outlineKeys].sort((a, b) => b.length - a.length).join('|')})`

const fullWidthColon = new RegExp(`${lead}${key}[ \\t]*(：)`, 'i')
const crampedColon = new RegExp(`${lead}${key}(:)(?=\\S)`, 'i')
const quotedKey = new RegExp(`${lead}([“”‟＂「『])${key}[“”‟＂」』]`, 'i')
const crampedHyphen = new RegExp(`^(\\s*)(-)${key}\\s*[:：]`, 'i')
const otherDash = new RegExp(`^(\\s*)([－–—‐−•·])\\s*${key}\\s*[:：]`, 'i')
const otherDashAlone = /^(\s*)([－–•·]|[—‐−](?=\s))\s*(?=\S)/
const crampedHyphenAlone = /^(\s*)(-)(?=[^\s\d-])/

/** The slip at the beginning of a line that was meant to hold a key: `title：韩日关系` → its colon. */
export function findKeySlip(line: string): Slip | undefined {
  return (
    slip(fullWidthColon.exec(line), 2, (key) => mark('：', 'colon', key)) ??
    slip(crampedColon.exec(line), 2, (key) => space(':', key)) ??
    slip(quotedKey.exec(line), 3, (key, written) => mark(written, 'nothing', key)) ??
    slip(crampedHyphen.exec(line), 3, (key) => space('-', key)) ??
    slip(otherDash.exec(line), 3, (key, written) => mark(written, 'hyphen', key))
  )
}

/** The slip at the beginning of a text that was meant to be the entries of a list: `－ 要点` → its dash. */
export function findEntrySlip(text: string): Slip | undefined {
  return (
    slip(otherDashAlone.exec(text), 0, (_, written) => mark(written, 'hyphen', '')) ??
    slip(crampedHyphenAlone.exec(text), 0, () => space('-', ''))
  )
}

/** The groups of a match: what stands before; then the mark and the key, in the order of the line. */
function slip(
  match: RegExpExecArray | null,
  keyGroup: number,
  tell: (key: string, written: string) => Slip['told'],
): Slip | undefined {
  if (!match) return undefined
  const [, before = '', second = '', third = ''] = match
  const [key, written] = keyGroup === 2 ? [second, third] : keyGroup === 3 ? [third, second] : ['', second]
  const at = keyGroup === 2 ? match[0].length - written.length : before.length
  return { at, length: written.length, key, told: tell(key, written) }
}

function mark(written: string, needed: 'colon' | 'hyphen' | 'nothing', key: string): Told<'full-width-mark'> {
  return { code: 'full-width-mark', facts: { written, needed, key } }
}

function space(behind: ':' | '-', key: string): Told<'missing-space'> {
  return { code: 'missing-space', facts: { behind, key } }
}
