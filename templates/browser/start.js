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
