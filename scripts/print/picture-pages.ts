import type { Browser, CDPSession, Page } from './browser.ts'
import { holdLayout } from './fonts-first.ts'
import { type RunStep, unhurried } from './run-step.ts'
import { type PageTroubles, settle } from './settle.ts'
import { type Site, useSitePage } from './site-page.ts'

/** What came out of the browser. */
export interface PicturedPages extends PageTroubles {
  /** A PNG file of each `.page`, in order. */
  readonly pictures: readonly Uint8Array[]
}

/** How large the pictures are: the size of a page in CSS px, and how many pixels of a picture go on one of them. */
export interface PictureSize {
  readonly width: number
  readonly height: number
  readonly scale: number
}

/**
 * Takes a picture of each of the pages that stand below each other on `path` of `site`, as they look in print, when all fonts
 * and images are there. Scripts do not run.
 */
export async function picturePages(
  browser: Browser,
  site: Site,
  path: string,
  size: PictureSize,
  run: RunStep = unhurried,
): Promise<PicturedPages> {
  const options = { media: 'print', scripts: false, prepare: holdLayout, run } as const
  return useSitePage(browser, site, path, options, async (open) => {
    const session = await open.page.createCDPSession()
    await run(sizing, () => setSize(session, size))
    const brokenImages = await settle(open, path, run)
    const pictures = await takePictures(open.page, session, size.height, run)
    return { pictures, refused: [...open.refused], brokenImages }
  })
}

const sizing = { en: 'sizing the tab', zh: '设定标签页的大小' }
const counting = { en: 'counting the slides', zh: '清点幻灯片' }
const picturing = (index: number) => ({ en: `taking picture ${index + 1}`, zh: `拍第 ${index + 1} 张图` })

/** Through the line that takes the pictures: they are not scaled by what another one says. */
async function setSize(session: CDPSession, { width, height, scale }: PictureSize): Promise<void> {
  await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile: false })
  // A browser that somebody else started may have some.
  await session.send('Emulation.setScrollbarsHidden', { hidden: true })
}

async function takePictures(
  page: Page,
  session: CDPSession,
  height: number,
  run: RunStep,
): Promise<readonly Uint8Array[]> {
  const count = (await run(counting, () => page.evaluate(`document.querySelectorAll('.page').length`))) as number
  const pictures: Uint8Array[] = []
  for (let index = 0; index < count; index++) {
    pictures.push(
      await run(picturing(index), async () => {
        await page.evaluate(`scrollTo(0, ${index * height})`)
        // What is in view, since a picture of more than that has the browser lay out the whole page again.
        const { data } = await session.send('Page.captureScreenshot', { format: 'png' })
        return Buffer.from(data, 'base64')
      }),
    )
  }
  return pictures
}
