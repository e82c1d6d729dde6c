// node --import report-stages.js: writes the stages of the program to the file that LECTERN_STAGES names when the program ends.
import { writeFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'

// As scripts/source/stage.ts has it, which is not JavaScript.
const prefix = 'lectern: '

process.once('exit', () => {
  const stages = performance
    .getEntriesByType('measure')
    .filter(({ name }) => name.startsWith(prefix))
    .map(({ name, startTime, duration }) => ({
      name: name.slice(prefix.length),
      start: startTime,
      end: startTime + duration,
    }))
  // A program that starts another one has no stages of its own.
  if (stages.length > 0) writeFileSync(process.env.LECTERN_STAGES, JSON.stringify(stages))
})
