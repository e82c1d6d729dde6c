import type RevealGlobal from 'reveal.js'

declare global {
  /** reveal.js, whose own script stands before this one. */
  var Reveal: typeof RevealGlobal
}

/** Everything that shows the deck, and the slides in it: reveal.js calls them `reveal` and `slides`. */
const talk = document.querySelector<HTMLElement>('.talk')
const pages = document.querySelector<HTMLElement>('.pages')

/** Whether reveal.js shows the slides one by one; otherwise they stand below each other, as a page. */
export function isPresenting(): boolean {
  return talk?.classList.contains('reveal') ?? false
}

/** Has reveal.js show the slides one by one, beginning with the one that the address names. */
export async function present(): Promise<void> {
  styleFor('presenting')
  await Reveal.initialize({
    width: 1280,
    height: 720,
    margin: 0,
    // Up to a projector of 8K.
    maxScale: 6,
    minScale: 0.05,
    center: false,
    hash: true,
    controls: false,
    progress: false,
    slideNumber: false,
    navigationMode: 'linear',
    transition: 'none',
    backgroundTransition: 'none',
    // What keys do, the deck says in its own language.
    keyboard: false,
    help: false,
    overview: false,
    jumpToSlide: false,
    // The page of slides below each other is there without it.
    scrollActivationWidth: 0,
    // Any window could send it commands otherwise (hakimel/reveal.js#3137).
    postMessage: false,
    postMessageEvents: false,
  })
  // reveal.js calls the deck an application, which keeps screen readers from reading it (hakimel/reveal.js#3772).
  talk?.removeAttribute('role')
}

/** Has the slides stand below each other again. */
export function leave(): void {
  Reveal.destroy()
  styleFor('reading')
}

/** Has the style sheets take the slides for those that reveal.js shows, or for a page to read. reveal.js itself doesn't notice. */
export function styleFor(way: 'presenting' | 'reading'): void {
  talk?.classList.toggle('reveal', way === 'presenting')
  pages?.classList.toggle('slides', way === 'presenting')
}
