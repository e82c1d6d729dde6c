/** A fresh copy of what the page's `<template id="…">` holds first. A page without that template is a bug, and throws. */
export function copyTemplate<T extends HTMLElement>(id: string): T {
  const [first] = templateOf(id).children
  if (!(first instanceof HTMLElement)) throw new Error(`the template "${id}" is empty`)
  return document.importNode(first, true) as T
}

/** Fresh copies of all that it holds. */
export function copyTemplates(id: string): readonly HTMLElement[] {
  return [...document.importNode(templateOf(id), true).children].filter((child) => child instanceof HTMLElement)
}

/** What the page says for `name`, in the deck's language. */
export function phrase(name: string): string {
  return templateOf('phrases').querySelector(`[data-phrase="${name}"]`)?.textContent ?? ''
}

/** An element in another one, which is there unless a template of one's own leaves it out; that is an error that says so. */
export function part<T extends Element = HTMLElement>(inside: ParentNode, selector: string): T {
  const found = inside.querySelector<T>(selector)
  if (!found) throw new Error(`a template of this deck lacks "${selector}"`)
  return found
}

function templateOf(id: string): DocumentFragment {
  const template = document.getElementById(id)
  if (!(template instanceof HTMLTemplateElement)) throw new Error(`the page has no template "${id}"`)
  return template.content
}
