/** Opens a tab in the running browser at the address that it is given, says so, and holds it until killed; a test sees what is left then. */
import { useBrowser } from '../../scripts/print/browser.ts'

const endpoint = process.argv[2]
if (!endpoint) throw new Error('name the address of a browser')
await useBrowser({ kind: 'running', endpoint }, async (browser) => {
  await browser.newPage()
  console.log('open')
  await new Promise((resolve) => process.stdin.resume().on('end', resolve))
})
