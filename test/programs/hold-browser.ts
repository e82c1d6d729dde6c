/** Starts a browser, tells its process id, and holds it until killed; a test sees what is left then. */
import { useBrowser } from '../../scripts/print/browser.ts'
import { browserPlace } from '../helpers/print.ts'
import { processOf } from '../helpers/process.ts'

await useBrowser(await browserPlace(), async (browser) => {
  console.log(await processOf(browser))
  await new Promise((resolve) => process.stdin.resume().on('end', resolve))
})
