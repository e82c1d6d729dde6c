import fc from 'fast-check'
import { judge } from './judge.ts'
import { mutatedTexts } from './text-mutations.ts'
import { validOutlines } from './valid-outlines.ts'
import { mutatedValues } from './value-mutations.ts'

// npm run fuzz [-- cases [seed]]
const [cases = 10_000, seed = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number)
const kinds = {
  'mistyped text': mutatedTexts,
  'other values': mutatedValues,
  'valid outline': validOutlines.map(({ text }) => text),
}
const outlines = fc.oneof(...Object.entries(kinds).map(([kind, texts]) => texts.map((text) => ({ kind, text }))))

interface Failure {
  readonly error: Error
  readonly text: string
}

const counts = new Map<string, number>()
const failures = new Map<string, Failure>()
let slowest = { text: '', ms: 0 }

console.log(`${cases} cases, seed ${seed}`)
const start = performance.now()
fc.assert(
  fc.property(outlines, ({ kind, text }) => tryCase(kind, text)),
  { seed, numRuns: cases },
)
showFigures()
process.exitCode = failures.size === 0 ? 0 : 1

/** Goes on after a failure: a long run is to find all of them, each with the shortest outline that shows it. */
function tryCase(kind: string, text: string): void {
  try {
    const { diagnostics, deck, ms } = judge(text)
    count(`${kind}: ${deck ? 'a deck' : 'errors'}`)
    for (const code of new Set(diagnostics.map(({ code }) => code))) count(`  ${code}`)
    if (ms > slowest.ms) slowest = { text, ms }
  } catch (error) {
    const failure = { error: error as Error, text }
    const name = failure.error.message.replaceAll(/\d+|"[^"]*"/g, '…').slice(0, 80)
    count(`FAILED ${kind}: ${name}`)
    if (text.length < (failures.get(name)?.text.length ?? Number.POSITIVE_INFINITY)) failures.set(name, failure)
  }
}

function count(name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

function showFigures(): void {
  console.log(`${((performance.now() - start) / 1000).toFixed(1)} s`)
  for (const [name, number] of [...counts].sort()) console.log(`${String(number).padStart(7)} ${name}`)
  console.log(`slowest: ${slowest.ms.toFixed(0)} ms for ${slowest.text.length} characters`)
  for (const { error, text } of failures.values()) {
    console.log(`\n${error.stack}\n${JSON.stringify(text.length > 2000 ? `${text.slice(0, 2000)}…` : text)}`)
  }
}
