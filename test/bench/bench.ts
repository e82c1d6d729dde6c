import { parseArgs } from 'node:util'
import { benchBuilds } from './bench-builds.ts'
import { benchPreview } from './bench-preview.ts'

// npm run bench [-- 30 100 …] [--runs N]: whole builds. With --preview: what is saved while a preview runs.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string' }, preview: { type: 'boolean' } },
})
const sizes = (usual: readonly number[]) => (positionals.length > 0 ? positionals.map(Number) : usual)
if (values.preview) await benchPreview(sizes([30, 300]), Number(values.runs ?? 20))
else await benchBuilds(sizes([30, 100, 300, 1000]), Number(values.runs ?? 5))
