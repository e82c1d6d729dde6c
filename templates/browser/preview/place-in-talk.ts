import type Reveal from 'reveal.js'

/** Where the talk is: the slide by its id, and its step as reveal.js counts it. */
export interface TalkPlace {
  readonly id: string
  readonly step: number
}

/** Null in windows in which no talk is given. */
export function placeInTalk(): TalkPlace | null {
  const talk = runningTalk()
  const id = talk?.getCurrentSlide()?.id
  return talk && id !== undefined ? { id, step: talk.getIndices().f ?? -1 } : null
}

/** Stays on the slide, also when it has got another id. One that is gone leaves it to the deck where to go. */
export function stayAt(place: TalkPlace | null, renamed: ReadonlyMap<string, string>): void {
  const talk = runningTalk()
  if (!talk || !place) return
  const id = renamed.get(place.id) ?? place.id
  const index = [...document.querySelectorAll('.pages > section')].findIndex((page) => page.id === id)
  if (index === -1) return
  if (talk.getCurrentSlide()?.id === id && place.id === id) return
  talk.slide(index, 0, place.step)
  // reveal.js does so too, up to a second later.
  history.replaceState(null, '', `#/${encodeURIComponent(id)}`)
}

/** The longest that a talk is waited for, ms: after that, it has failed to begin. */
const patienceMs = 3000

/** Answers when the talk has begun: it can't keep its place while it is looking for it. */
export async function talkBegun(): Promise<void> {
  const talk = (window as { Reveal?: typeof Reveal }).Reveal
  if (!talk || talk.isReady() || !document.querySelector('.talk.reveal')) return
  const patience = new Promise((done) => setTimeout(done, patienceMs))
  await Promise.race([new Promise((done) => talk.on('ready', done)), patience])
}

function runningTalk(): typeof Reveal | null {
  const talk = (window as { Reveal?: typeof Reveal }).Reveal
  return talk?.isReady() ? talk : null
}
