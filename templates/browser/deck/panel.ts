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
    close: () => {
      if (!made) return
      made.close()
      // The event that tells of it comes later.
      giveUpKeyboard(made)
    },
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
  dialog.addEventListener('close', () => giveUpKeyboard(dialog))
  return dialog
}

/**
 * Where nothing had the focus before, the browser leaves it in the closed dialog until it draws again: a key pressed that soon after
 * would be taken for one typed in a field.
 */
function giveUpKeyboard(dialog: HTMLElement): void {
  const { activeElement } = document
  if (activeElement instanceof HTMLElement && dialog.contains(activeElement)) activeElement.blur()
}
