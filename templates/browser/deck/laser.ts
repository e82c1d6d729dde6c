/** A red dot where the pointer is, in place of the arrow, when it is turned on. */
export function laserPointer(): { readonly toggle: () => void; readonly turnOff: () => boolean } {
  const dot = document.createElement('div')
  dot.className = 'laser'
  dot.hidden = true
  document.body.append(dot)
  let last = { x: innerWidth / 2, y: innerHeight / 2 }
  const show = () => dot.style.setProperty('translate', `${last.x}px ${last.y}px`)
  document.addEventListener('pointermove', ({ clientX, clientY }) => {
    last = { x: clientX, y: clientY }
    if (!dot.hidden) show()
  })
  const turn = (on: boolean) => {
    dot.hidden = !on
    document.documentElement.classList.toggle('has-laser', on)
    if (on) show()
  }
  return {
    toggle: () => turn(dot.hidden !== false),
    turnOff: () => {
      const was = dot.hidden === false
      turn(false)
      return was
    },
  }
}
