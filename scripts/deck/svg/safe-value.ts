import { allowedFunctions } from './allowed-svg.ts'

/** How the names in a file are called in the page, where every drawing has names of its own. */
export interface Renaming {
  readonly id: (name: string) => string
  readonly className: (name: string) => string
}

/** `url(#shadow)`, as CSS writes a reference to an element of the same file. */
const reference = /url\(\s*(["']?)#([^"')\\]+)\1\s*\)/gi

/**
 * A value of an attribute or a CSS property, with its references renamed; undefined when it might load something. It is read as a
 * browser reads CSS: an escape can hide a function's name, so none is let through, and neither is a string.
 */
export function safeValue(value: string, { id }: Renaming): string | undefined {
  const others = value.replace(reference, ' ')
  if (/[\\"'<>{};@]|\/\*/.test(others)) return undefined
  const functions = [...others.matchAll(/([\w-]*)\s*\(/g)].map(([, name = '']) => name.toLowerCase())
  if (functions.some((name) => name !== '' && !allowedFunctions.has(name))) return undefined
  return value.replace(reference, (_, _quote, name: string) => `url(#${id(name)})`)
}
