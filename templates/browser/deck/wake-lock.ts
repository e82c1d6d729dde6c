/** Keeps the screen from going dark while the deck is in view, where the browser can. */
export function keepAwake(): void {
  const ask = () => {
    // Refused when the battery is low, or the page is not in view: the talk goes on without it.
    if (document.visibilityState === 'visible') navigator.wakeLock?.request('screen').catch(() => undefined)
  }
  document.addEventListener('visibilitychange', ask)
  document.addEventListener('fullscreenchange', ask)
  ask()
}
