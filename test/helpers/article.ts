import { readFileSync } from 'node:fs'
import { statementsOf } from '../../scripts/article/claims/statements.ts'
import { composeArticle } from '../../scripts/article/compose-article.ts'
import { readPlainText } from '../../scripts/article/formats/plain-text.ts'
import { holdAgainst } from '../../scripts/article/hold-against.ts'
import { loadFold } from '../../scripts/article/text/fold.ts'
import type { Diagnostic, DiagnosticCode } from '../../scripts/source/diagnostic.ts'
import { placeOf } from '../../scripts/source/source.ts'
import { parseText } from './outline.ts'

/** A claim of a set made by hand: what is wrong with it (`right` for nothing), where it says to be from, what it says. */
export interface SetClaim {
  readonly verdict: string
  readonly from: string
  readonly said: string
}

/** A claim, and what was found about it. */
export interface Judged extends SetClaim {
  readonly findings: readonly Diagnostic[]
}

/** Which code tells of which mistake. */
export const codeOf: Readonly<Record<string, DiagnosticCode>> = {
  digit: 'unsourced-number',
  magnitude: 'unsourced-number',
  points: 'other-unit',
  unit: 'other-unit',
  year: 'unsourced-date',
  month: 'unsourced-date',
  day: 'unsourced-date',
  quote: 'unsourced-quote',
  name: 'unsourced-name',
  subject: 'other-subject',
  place: 'distant-place',
  copy: 'copied-run',
  subsection: 'unknown-subsection',
  page: 'page-out-of-range',
}

const here = (file: string) => new URL(`../article/${file}`, import.meta.url)

/** Every claim of every set, judged. */
export async function judgeAll(): Promise<readonly Judged[]> {
  const sets = [
    judge('library', 45),
    judge('night-buses', 201),
    judge('library', 45, 'library-later'),
    judge('night-buses', 201, 'night-buses-later'),
    judge('library', 45, 'library-names'),
    judge('night-buses', 201, 'night-buses-names'),
    judge('ferry', 301, 'ferry-names'),
    judge('library', 45, 'library-names-later'),
    judge('night-buses', 201, 'night-buses-names-later'),
    judge('ferry', 301, 'ferry-names-later'),
  ]
  return (await Promise.all(sets)).flat()
}

/** Holds every claim of a set against its article, all in one outline. */
async function judge(name: string, firstPage: number, set = name): Promise<readonly Judged[]> {
  const claims = readFileSync(here(`${set}.claims`), 'utf8')
    .split('\n')
    .flatMap(claimIn)
  const slides = claims.map(
    ({ from, said }, index) => `- {title: x, id: c${index}, from: '${from}', ${contentOf(said)}}`,
  )
  const source = { path: `${name}.claims`, text: `title: x\nslides:\n${slides.join('\n')}\n` }
  const unexpected = ({ code, span }: Diagnostic) => {
    if (code.startsWith('un') && code !== 'unordered-date')
      throw new Error(`${code}: ${source.text.slice(span?.start, span?.end)}`)
  }
  const outline = parseText(source, unexpected)
  if (!outline) throw new Error(`${name}.claims makes no outline`)
  const fold = await loadFold()
  const article = composeArticle(readPlainText(readFileSync(here(`${name}.txt`), 'utf8'), firstPage), fold)
  const findings = holdAgainst(article, outline, statementsOf(outline, new Map(), fold), fold)
  // The first slide stands in line 3.
  return claims.map((claim, index) => ({
    ...claim,
    findings: findings.filter(({ span }) => span && placeOf(source, span.start).line === index + 3),
  }))
}

function claimIn(line: string): readonly SetClaim[] {
  const match = /^([a-z]+) \| ([^|]+) \| (.+)$/.exec(line)
  return match ? [{ verdict: match[1] ?? '', from: match[2]?.trim() ?? '', said: match[3] ?? '' }] : []
}

/** In braces stand keys of a slide, anything else is its text. */
function contentOf(said: string): string {
  return said.startsWith('{') ? said.slice(1, -1) : `text: '${said.replaceAll("'", "''")}'`
}
