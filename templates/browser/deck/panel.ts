import { copyTemplate } from './template.ts'

/** A dialog over the deck. The browser keeps the keyboard inside it, closes it on Escape, and gives the focus back. */
export interface Panel<T extends HTMLDialogElement = HTMLDialogElement> {
  readonly dialog: T
  readonly open: () => void
  readonly close: () => void
  readonly isOpen: () => boolean
}

/** A panel made of the page's template `id` when it is first opened. `fill` is called each time it opens. */
export function panelOf(id: string, fill: (dialog: HTMLDialogElement) => void): Panel {
  let made: HTMLDialogElement | null = null
  const dialog = () => {
    made ??= addDialog(id)
    return made
  }
  return {
    get dialog() {
      return dialog()
    },
    open: () => {
      if (dialog().open) return
      fill(dialog())
      dialog().showModal()
    },
    close: () => made?.close(),
    isOpen: () => made?.open ?? false,
  }
}

function addDialog(id: string): HTMLDialogElement {
  const dialog = copyTemplate<HTMLDialogElement>(id)
  document.body.append(dialog)
  // Beside the panel is the dialog itself: it covers the window with what looks like a backdrop.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || (target instanceof Element && target.closest('[data-close]'))) dialog.close()
  })
  return dialog
}
