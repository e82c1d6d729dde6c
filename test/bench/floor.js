// What no program of this kind can be faster than: a bare browser that prints a page that is there already.
// node floor.js PAGE PDF EXECUTABLE [ARGUMENT …]. Plain JavaScript: a compiler would only slow it down.
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

const puppeteer = createRequire(createRequire(import.meta.url).resolve('puppeteer'))('puppeteer-core')

const [page, pdf, executablePath, ...args] = process.argv.slice(2)
const browser = await puppeteer.launch({ executablePath, args, headless: 'shell', pipe: true })
const tab = await browser.newPage()
await tab.goto(pathToFileURL(page).href)
await tab.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true, tagged: true, outline: true, timeout: 0 })
await browser.close()
