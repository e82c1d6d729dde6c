import { part } from '../deck/template.ts'

/** px */
const sizes = { least: 14, usual: 24, most: 64, step: 1.15 }
const key = 'lectern-notes-size'

/** Buttons that make the notes larger and smaller; the size is remembered. */
export function sizeNotes(view: HTMLElement): (by: number) => void {
  const text = part(view, '.speaker-text')
  let size = remembered() ?? sizes.usual
  const show = () => text.style.setProperty('font-size', `${size}px`)
  show()
  return (by) => {
    size = Math.round(Math.min(sizes.most, Math.max(sizes.least, size * sizes.step ** by)))
    show()
    try {
      localStorage.setItem(key, String(size))
    } catch {
      // A browser that keeps nothing begins with the usual size next time.
    }
  }
}

function remembered(): number | null {
  try {
    const size = Number(localStorage.getItem(key))
    return size >= sizes.least && size <= sizes.most ? size : null
  } catch {
    return null
  }
}
