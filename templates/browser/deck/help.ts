import { type Panel, panelOf } from './panel.ts'

/** The list of keys, whose entries do by click what the keys do. */
export function helpOf(run: (action: string) => void): Panel {
  const panel = panelOf('help', () => {})
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('.help [data-action]') : null
    if (!button) return
    panel.close()
    run(button.dataset.action ?? '')
  })
  return panel
}
