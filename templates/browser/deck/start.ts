import { keepPlace } from './keep-place.ts'
import { present } from './reveal.ts'

// The speaker view is a window of its own, without the deck's styles: give it the deck's fonts, or a computer
// without Chinese fonts shows empty boxes for the notes.
const openWindow = window.open
window.open = (...what: Parameters<typeof openWindow>) => {
  const popup = openWindow.apply(window, what)
  const fonts = document.getElementById('fonts')
  // reveal.js writes the whole window as soon as it has it; then it is there to be added to.
  if (popup && fonts) setTimeout(() => dress(popup.document, fonts))
  return popup
}

function dress(page: Document, fonts: HTMLElement) {
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
      if (node instanceof HTMLElement && node.localName === 'em' && node.parentElement instanceof SVGElement)
        node.replaceWith(...node.childNodes)
}).observe(document.body, { childList: true, subtree: true })

present().then(keepPlace)
