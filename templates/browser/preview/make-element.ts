/** A new element with these properties and children. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<Omit<HTMLElementTagNameMap[K], 'style'>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(name), properties)
  element.append(...children)
  return element
}

/** A button that does something. */
export function button(
  className: string,
  does: () => void,
  ...children: readonly (Node | string)[]
): HTMLButtonElement {
  const made = make('button', { className, type: 'button' }, ...children)
  made.addEventListener('click', does)
  return made
}
