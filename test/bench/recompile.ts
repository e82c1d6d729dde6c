// npx tsx test/bench/recompile.ts [slides|outline.yaml] [edits]: how long compiling takes again and again in one process, after each edit
// of one slide: median and least in ms, of all and stage by stage.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { compile, newWorkshop } from '../../scripts/compile.ts'
import { stagePrefix } from '../../scripts/source/stage.ts'
import { chance } from './chance.ts'
import { benchOutline } from './outline.ts'

const [what = '30', edits = '25'] = process.argv.slice(2)
const folder = await mkdtemp(join(tmpdir(), 'lectern-recompile-'))
const outline = join(folder, 'outline.yaml')
if (/^\d+$/.test(what)) await writeFile(outline, benchOutline(Number(what)))
else await cp(dirname(what), folder, { recursive: true, filter: (path) => !/node_modules|\.git\b|dist/.test(path) })

const original = await readFile(outline, 'utf8')
const slides = original.slice(0, original.search(/^(references|bibliography):/m) >>> 0)
const titles = [...slides.matchAll(/(?<=^ +title: "?[^\n"]{3})(?=[^\n"]{3})/gm)].map(({ index }) => index)
const random = chance(1)
const workshop = process.env.COLD ? null : newWorkshop()
const times = new Map<string, number[]>()
const note = (name: string, time: number) => times.set(name, [...(times.get(name) ?? []), time])
for (let edit = 0; edit < Number(edits); edit++) {
  const at = titles[random.number(0, titles.length - 1)] ?? 0
  await writeFile(outline, original.slice(0, at) + random.han(2) + original.slice(at))
  const start = performance.now()
  const before = process.cpuUsage()
  const { result, diagnostics } = await compile(outline, ['deck'], {}, workshop)
  const time = performance.now() - start
  const { user, system } = process.cpuUsage(before)
  if (!result) throw new Error(JSON.stringify(diagnostics))
  if (edit < 5) continue
  note('all', time)
  note('cpu', (user + system) / 1000)
  for (const { name, duration } of performance.getEntriesByType('measure'))
    note(name.replace(stagePrefix, ''), duration)
}
await rm(folder, { recursive: true })
console.log('             median      least')
for (const [name, values] of times) {
  const sorted = values.toSorted((a, b) => a - b)
  const shown = [sorted[sorted.length >> 1], sorted[0]].map((time = 0) => time.toFixed(1).padStart(9))
  console.log(name.padEnd(10), ...shown)
}
