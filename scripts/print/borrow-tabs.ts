import { randomUUID } from 'node:crypto'
import type { Browser } from 'puppeteer'

/**
 * Has a browser that belongs to somebody else open its new tabs in a context of their own, apart from the owner's cookies. The
 * browser itself closes it with all its tabs when the line to it ends, however that comes about.
 */
export async function borrowTabs(browser: Browser): Promise<void> {
  const session = await browser.target().createCDPSession()
  // Puppeteer makes contexts too, but they outlive a process that is killed.
  const { browserContextId } = await session.send('Target.createBrowserContext', { disposeOnDetach: true })
  browser.newPage = async () => {
    const url = `about:blank#${randomUUID()}`
    const [target] = await Promise.all([
      browser.waitForTarget((target) => target.url() === url, { timeout: 0 }),
      session.send('Target.createTarget', { url, browserContextId }),
    ])
    const page = await target.page()
    if (!page) throw new Error('the browser opened something else than a tab')
    return page
  }
}
