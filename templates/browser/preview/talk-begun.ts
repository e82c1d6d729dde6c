import type Reveal from 'reveal.js'

/** The longest that a talk is waited for, ms: after that, it has failed to begin. */
const patienceMs = 3000

/** Answers when the talk has begun: it can't keep its place while it is looking for it. */
export async function talkBegun(): Promise<void> {
  const talk = (window as { Reveal?: typeof Reveal }).Reveal
  if (!talk || talk.isReady() || !document.querySelector('.talk.reveal')) return
  const patience = new Promise((done) => setTimeout(done, patienceMs))
  await Promise.race([new Promise((done) => talk.on('ready', done)), patience])
}
