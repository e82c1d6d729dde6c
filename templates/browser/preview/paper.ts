import { layOutHandout, readingScript } from './handout-sheets.ts'
import { own } from './own-script.ts'

const desk = `html { background: #83868a; }
@media print { html { background: none; } }`

const slideSheets = `
main { padding: 24px 0; }
.page { width: calc(1280px * var(--fit, 1)); height: calc(720px * var(--fit, 1)); margin: 0 auto 24px; overflow: hidden; box-shadow: 0 2px 12px rgb(0 0 0 / 0.35); }
.page > .slide { transform: scale(var(--fit, 1)); transform-origin: 0 0; }`

const handoutSheets = `
main { display: block; padding: 24px 0; border: 0 !important; }
.paper-sheet, main > section { box-sizing: content-box; position: relative; width: var(--page-width); min-height: var(--page-height); margin: 0 auto 24px; padding: 18mm 15mm 15mm; background: #fff; box-shadow: 0 2px 12px rgb(0 0 0 / 0.35); }
.paper-sheet .ruling { position: absolute; inset: 18mm 15mm auto; z-index: 0; }
.paper-sheet > :not(.ruling) { position: relative; z-index: 1; }
.paper-sheet > .title-block { margin-bottom: 6mm; }`

/** Shows the pages that are printed as paper on a desk. The deck stays what it is. */
export async function showOnPaper(): Promise<void> {
  if (own.shell === '' || own.path === 'index.html') return
  const style = document.createElement('style')
  style.dataset.preview = ''
  style.textContent = desk + (own.path === 'slides.html' ? slideSheets : handoutSheets)
  document.head.append(style)
  if (own.path === 'slides.html') return fitSlides()
  const script = await readingScript()
  await document.fonts.ready
  layOutHandout(script)
}

/** Whole slides, without scrolling sideways. Their text breaks where it breaks at full size. */
function fitSlides(): void {
  const scale = () => {
    const room = document.documentElement.clientWidth - 48
    document.documentElement.style.setProperty('--fit', `${Math.min(1, room / 1280)}`)
  }
  scale()
  window.addEventListener('resize', scale)
}
