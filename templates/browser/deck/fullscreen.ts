/** Fills the screen with the deck, or gives it back. */
export function toggleFullscreen(): void {
  // Refused where a page may not, as in a frame: then it goes on as it is.
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined)
  else document.documentElement.requestFullscreen?.().catch(() => undefined)
}
