import { isPresenting, styleFor } from './reveal.ts'

/** Prints all slides, not the one that is shown: while the browser prints, they stand below each other. */
export function printAllSlides(): void {
  let wasPresenting = false
  window.addEventListener('beforeprint', () => {
    wasPresenting = isPresenting()
    styleFor('reading')
  })
  window.addEventListener('afterprint', () => {
    if (wasPresenting) styleFor('presenting')
  })
}
