import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from '../../scripts/print/find-browser.ts'
import { cacheFolder } from '../../scripts/source/cache-folder.ts'
import { layCourse, type Run, runRound } from './contest.ts'
import { measureTree } from './process-tree.ts'
import { showResults } from './show-results.ts'

/** How long whole builds of so many slides take, beside the least that printing takes. */
export async function benchBuilds(sizes: readonly number[], rounds: number): Promise<void> {
  const browser = await findBrowser({ asked: null, environment: process.env, cacheFolder: cacheFolder() })
  if (browser.kind !== 'installed') throw new Error('the bench starts its browsers itself')
  const { wall } = await measureTree(process.execPath, ['-e', '0'])
  console.log(`node ${process.version}, which takes ${Math.round(wall)} ms to do nothing`)
  for (const slides of sizes) {
    const folder = await mkdtemp(join(tmpdir(), 'lectern-bench-'))
    try {
      const course = await layCourse(folder, slides, browser)
      // The first round fills the caches of the machine, and does not count.
      await runRound(course)
      const runs: Run[] = []
      for (let round = 0; round < rounds; round++) runs.push(...(await runRound(course)))
      console.log(`\n${showResults(slides, runs)}`)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
}
