import { expect, test } from 'vitest'
import { readStyleSheet } from '../../../scripts/deck/theme/read-style-sheet.ts'
import type { Diagnostic } from '../../../scripts/source/diagnostic.ts'

/** A style sheet as it goes into a page, what it took along, and what was said of it: code and piece. */
async function read(text: string) {
  const taken: string[] = []
  const told: string[] = []
  const report = ({ code, span }: Diagnostic) => void told.push(`${code} ${text.slice(span?.start, span?.end)}`)
  const take = async (address: string) => {
    if (/^(data:|#)/.test(address)) return null
    taken.push(address)
    return `theme/${taken.length}.png`
  }
  return { css: await readStyleSheet({ path: 'a.css', text }, take, report), taken, told }
}

test.each([
  ['without quotation marks', 'a{b:url(x.png)}', 'a{b:url("theme/1.png")}', ['x.png']],
  ['in single ones', "a{b:url( 'x y.png' )}", 'a{b:url("theme/1.png")}', ['x y.png']],
  ['with escapes', 'a{b:u\\72l("\\78.png")}', 'a{b:url("theme/1.png")}', ['x.png']],
  ['in a custom property', ':root{--b:url(x.png)}', ':root{--b:url("theme/1.png")}', ['x.png']],
  ['in a set of images', 'a{b:image-set("x.png" 1x)}', 'a{b:image-set(url("theme/1.png") 1x)}', ['x.png']],
  ['of a place in the page', 'a{b:url("#c")}', "a{b:url('#c')}", []],
  ['that holds what it is of', 'a{b:url(data:,x)}', "a{b:url('data:,x')}", []],
])('an address %s', async (_, text, css, taken) => {
  expect(await read(text)).toEqual({ css, taken, told: [] })
})

test.each([
  ['a comment', 'a{/* url("x.png") */b:c}', 'a{/**/b:c}'],
  ['a text', `a{content:'url("x.png")'}`, 'a{content:"url(\\"x.png\\")"}'],
  ['the end of the style sheet in a text', 'a{content:"</style>"}', 'a{content:"<\\/style>"}'],
])('%s is no address and no markup', async (_, text, css) => {
  expect(await read(text)).toEqual({ css, taken: [], told: [] })
})

test.each([
  ['a rule that lacks a colon', 'a{color red}b{c:d}', ['css-syntax r']],
  ['a block that is never closed', '@media print{a{b:c}', ['css-syntax {']],
  ['a bracket that is never closed', 'a{b:calc(1px}c{d:e}', ['css-syntax calc(']],
  ['a text that its line does not close', 'a{content:"x}\nb{c:d}', ['css-syntax "x}']],
  [
    'an imported style sheet',
    '@import url(x.css);@import "y.css";a{b:c}',
    ['unusable-address url(x.css)', 'unusable-address "y.css"'],
  ],
])('points at %s', async (_, text, told) => {
  expect((await read(text)).told).toEqual(told)
})

test.each([
  '@layer a, b; @container (width > 20em) { a { b: c } } a { &:hover { b: c } } a:has(> b) { c: d }',
  '@supports (position-area: bottom) { a { inset: 0; b: color-mix(in srgb, red 20%, var(--x, #fff)) } }',
  '@font-face { font-family: "X"; src: local("Y") } a::before { content: "—" / ""; b: attr(c type(<length>)) }',
  '@property --x { syntax: "<color>"; inherits: true; initial-value: red } @scope (a) to (b) { c { d: e } }',
])('has nothing to say of what browsers know: %s', async (text) => {
  expect(await read(text)).toEqual({ css: text, taken: [], told: [] })
})
