const times = 2.5

/** Enlarges the deck around the pointer, which leads about in it, until it is asked again. */
export function zoomLens(): { readonly toggle: () => void; readonly turnOff: () => boolean } {
  const talk = document.querySelector<HTMLElement>('.talk')
  let last = { x: innerWidth / 2, y: innerHeight / 2 }
  let isOn = false
  const follow = () => talk?.style.setProperty('transform-origin', `${last.x}px ${last.y}px`)
  const turn = (on: boolean) => {
    isOn = on
    talk?.classList.toggle('is-zoomed', on)
    document.documentElement.classList.toggle('has-lens', on)
    if (!talk) return
    if (on) follow()
    talk.style.transform = on ? `scale(${times})` : ''
  }
  document.addEventListener('pointermove', ({ clientX, clientY }) => {
    last = { x: clientX, y: clientY }
    if (isOn) follow()
  })
  document.addEventListener(
    'click',
    (event) => {
      if (!event.altKey || !(event.target instanceof Element) || !event.target.closest('.talk')) return
      event.preventDefault()
      event.stopPropagation()
      last = { x: event.clientX, y: event.clientY }
      turn(!isOn)
    },
    { capture: true },
  )
  return {
    toggle: () => turn(!isOn),
    turnOff: () => {
      const was = isOn
      turn(false)
      return was
    },
  }
}
