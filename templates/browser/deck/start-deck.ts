import { serveSpeaker } from '../speaker/serve-speaker.ts'
import { audienceTalk } from './audience-talk.ts'
import { bindKeys } from './bind-keys.ts'
import { toggleFullscreen } from './fullscreen.ts'
import { keepPlace } from './keep-place.ts'
import { laserPointer } from './laser.ts'
import { clearHits } from './mark-hits.ts'
import { nameSlide } from './name-slide.ts'
import { noticeIn } from './notice.ts'
import { pagesChange } from './pages.ts'
import { panelsOf } from './panels.ts'
import { printAllSlides } from './print.ts'
import { presentOrRead } from './read.ts'
import { copyTemplates, part, phrase } from './template.ts'
import { typedNumber } from './typed-number.ts'
import { keepAwake } from './wake-lock.ts'
import { zoomLens } from './zoom.ts'

/** Makes this window the one that the audience sees. */
export function startDeck(): void {
  document.body.append(...copyTemplates('controls'))
  let isBound = false
  presentOrRead(part(document, '.control-present'), () => {
    nameSlide(Reveal.getCurrentSlide() as HTMLElement)
    if (isBound) return
    isBound = true
    bind()
  })
}

/** What listens stays when reveal.js is left and comes back. */
function bind(): void {
  keepPlace()
  printAllSlides()
  keepAwake()
  const speaker = serveSpeaker(audienceTalk)
  const tell = noticeIn(part(document, '.notice'))
  const laser = laserPointer()
  const zoom = zoomLens()
  const panels = panelsOf(audienceTalk)
  typedNumber(audienceTalk, part(document, '.typed-number'))
  const run = bindKeys(audienceTalk, panels, {
    speaker: () => {
      if (!speaker.open()) tell(phrase('blocked-window'))
    },
    fullscreen: toggleFullscreen,
    laser: laser.toggle,
    zoom: zoom.toggle,
    close: () => {
      const isUndone = [laser.turnOff(), zoom.turnOff(), Reveal.isPaused() && resume()].some(Boolean)
      clearHits()
      if (!isUndone) panels.overview.open()
    },
  })
  part(document, '.control-menu').addEventListener('click', () => run('help'))
  const nameCurrent = () => nameSlide(Reveal.getCurrentSlide() as HTMLElement)
  document.addEventListener(pagesChange, nameCurrent)
  Reveal.on('slidechanged', () => {
    clearHits()
    nameCurrent()
  })
}

function resume(): boolean {
  Reveal.togglePause(false)
  return true
}
