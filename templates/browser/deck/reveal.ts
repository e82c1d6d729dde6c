import type RevealGlobal from 'reveal.js'
import type { RevealConfig } from 'reveal.js'

declare global {
  /** reveal.js, whose own script stands before this one. */
  var Reveal: typeof RevealGlobal
  var RevealNotes: NonNullable<RevealConfig['plugins']>[number]
  var RevealSearch: NonNullable<RevealConfig['plugins']>[number]
}

/** Everything that shows the deck, and the slides in it: reveal.js calls them so while it runs. */
const talk = document.querySelector<HTMLElement>('.talk')
const pages = document.querySelector<HTMLElement>('.pages')

/** Whether reveal.js shows the slides one by one; otherwise they stand below each other, as a page. */
export function isPresenting(): boolean {
  return talk?.classList.contains('reveal') ?? false
}

/** Has reveal.js show the slides one by one, beginning with the one that the address names. */
export async function present(): Promise<void> {
  talk?.classList.add('reveal')
  pages?.classList.add('slides')
  await Reveal.initialize({
    width: 1280,
    height: 720,
    margin: 0,
    center: false,
    hash: true,
    controls: false,
    progress: false,
    slideNumber: false,
    navigationMode: 'linear',
    transition: 'none',
    backgroundTransition: 'none',
    plugins: [RevealNotes, RevealSearch],
  })
  // reveal.js calls the deck an application, which keeps screen readers from reading it (hakimel/reveal.js#3772).
  talk?.removeAttribute('role')
}
