import { askPage, type Question } from './ask-page.ts'
import type { Browser, CDPSession, Page } from './browser.ts'
import { holdLayout } from './fonts-first.ts'
import { type RunStep, unhurried } from './run-step.ts'
import { type PageTroubles, settle } from './settle.ts'
import { type Site, useSitePage } from './site-page.ts'

/** What came out of the browser. */
export interface PicturedPages extends PageTroubles {
  /** A file of each `.page`, in order; none where no pictures were asked for. */
  readonly pictures: readonly Uint8Array[]
  /** What the page said to the question it was asked; null to none. */
  readonly answer: unknown
}

/** How the pictures are made: the size of a page in CSS px, and how many pixels of a picture go on one of them. */
export interface PictureWish {
  readonly type: 'png' | 'webp'
  readonly width: number
  readonly height: number
  readonly scale: number
}

/**
 * Takes a picture of each of the pages that stand below each other on `path` of `site`, as they look in print, when all fonts
 * and images are there, or only asks the page a question. Scripts do not run.
 */
export async function picturePages(
  browser: Browser,
  site: Site,
  path: string,
  wish: PictureWish | null,
  run: RunStep = unhurried,
  question: Question = null,
): Promise<PicturedPages> {
  const options = { media: 'print', scripts: false, prepare: holdLayout, run } as const
  return useSitePage(browser, site, path, options, async (open) => {
    const session = await open.page.createCDPSession()
    if (wish) await run(sizing, () => setSize(session, wish))
    const brokenImages = await settle(open, path, run)
    const answer = await askPage(open.page, path, question, run)
    const pictures = wish ? await takePictures(open.page, session, wish, run) : []
    return { pictures, answer, refused: [...open.refused], brokenImages }
  })
}

const sizing = { en: 'sizing the tab', zh: '设定标签页的大小' }
const counting = { en: 'counting the slides', zh: '清点幻灯片' }
const picturing = (index: number) => ({ en: `taking picture ${index + 1}`, zh: `拍第 ${index + 1} 张图` })

/** Through the line that takes the pictures: they are not scaled by what another one says. */
async function setSize(session: CDPSession, { width, height, scale }: PictureWish): Promise<void> {
  await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile: false })
  // A browser that somebody else started may have some.
  await session.send('Emulation.setScrollbarsHidden', { hidden: true })
}

async function takePictures(
  page: Page,
  session: CDPSession,
  { height, type }: PictureWish,
  run: RunStep,
): Promise<readonly Uint8Array[]> {
  const count = (await run(counting, () => page.evaluate(`document.querySelectorAll('.page').length`))) as number
  const pictures: Uint8Array[] = []
  for (let index = 0; index < count; index++) {
    pictures.push(
      await run(picturing(index), async () => {
        await page.evaluate(`scrollTo(0, ${index * height})`)
        // What is in view, since a picture of more than that has the browser lay out the whole page again.
        const { data } = await session.send('Page.captureScreenshot', type === 'png' ? { format: type } : webp)
        return Buffer.from(data, 'base64')
      }),
    )
  }
  return pictures
}

/** Letters stay clean in it, at a tenth of what PNG takes. */
const webp = { format: 'webp', quality: 80 } as const
