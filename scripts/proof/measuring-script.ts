import { fileURLToPath } from 'node:url'
import { browserScript } from '../bundle/browser-script.ts'
import { diskFiles } from '../source/disk-files.ts'
import { noMemory } from '../source/memory.ts'
import { limits } from './limits.ts'

const templatesFolder = fileURLToPath(new URL('../../templates/', import.meta.url))

/** What the page of the slides is asked when it stands: a script whose answer is a `SlideMeasure` for each slide. */
export async function measuringScript(): Promise<string> {
  const script = await browserScript(templatesFolder, 'measure/measure.ts', diskFiles, noMemory)
  return `${script}\nmeasureSlides(${JSON.stringify(limits)})`
}
