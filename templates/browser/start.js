// The speaker view is a window of its own, without the deck's styles: give it the deck's fonts, or a computer
// without Chinese fonts shows empty boxes for the notes.
const openWindow = window.open
window.open = (...what) => {
  const popup = openWindow.apply(window, what)
  const fonts = document.getElementById('fonts')
  // reveal.js writes the whole window as soon as it has it; then it is there to be added to.
  if (popup && fonts) setTimeout(() => dress(popup.document, fonts))
  return popup
}

function dress(page, fonts) {
  const style = page.createElement('style')
  style.textContent = `${fonts.textContent}
body { font-family: "Deck Sans", "Deck Sans SC", "Deck Sans JP", "Deck Sans KR", sans-serif }
code { font-family: "Deck Mono", "Deck Sans", sans-serif }
.katex-html { display: none }
:lang(ja) { font-family: "Deck Sans JP", "Deck Sans", sans-serif }
:lang(ko) { font-family: "Deck Sans KR", "Deck Sans", sans-serif }`
  page.head.append(style)
  page.documentElement.lang = document.documentElement.lang
}

// The search marks what it finds with <em>, which no drawing can show: there, what was found stays as it was.
new MutationObserver((changes) => {
  for (const { addedNodes } of changes)
    for (const node of addedNodes)
      if (node.localName === 'em' && node.parentElement instanceof SVGElement) node.replaceWith(...node.childNodes)
}).observe(document.querySelector('.slides'), { childList: true, subtree: true })

Reveal.initialize({
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
}).then(() => {
  // reveal.js calls the deck an application, which keeps screen readers from reading it (hakimel/reveal.js#3772).
  document.querySelector('.reveal').removeAttribute('role')
})
