/** Unpacks the embedded browser into the folder that it is given; a test kills it meanwhile. */
import { embeddedBrowser } from '../../scripts/print/embedded-browser.ts'

const folder = process.argv[2]
if (!folder) throw new Error('name a folder')
await embeddedBrowser(folder, () => {})
