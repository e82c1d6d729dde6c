// Footnotes stand behind their marks, and are shown at the foot of the column.

import { takeColumn } from './cut-column.js'
import { element } from './element.js'

/** What stands at the foot of a column with these marks, of which the page has numbered some before. What says the same is said once. */
export function footnotesOf(marks, numbered) {
  const shown = new Map()
  let number = numbered
  for (const mark of marks) {
    const notes = footnotesBehind(mark)
    if (isNumberedOnPage(mark)) setNumber(mark, notes, numeral(++number))
    const own = notes.map((note) => {
      const said = note.textContent
      if (!shown.has(said)) shown.set(said, paragraphOf(note))
      return shown.get(said)
    })
    if (own.length > 0) mark.setAttribute('href', `#${own[0].id}`)
  }
  return shown.values()
}

function footnotesBehind(mark) {
  const notes = []
  let next = mark.parentElement.nextElementSibling
  for (; next?.matches('.footnote'); next = next.nextElementSibling) notes.push(next)
  return notes
}

export function isNumberedOnPage(mark) {
  return mark.classList.contains('is-counted')
}

/** At the foot, a note is a paragraph, and tagged as one. */
function paragraphOf(note) {
  const paragraph = element('p', note.className)
  paragraph.id = note.id
  paragraph.append(...note.cloneNode(true).childNodes)
  return paragraph
}

function setNumber(mark, notes, number) {
  mark.textContent = number
  for (const note of notes) note.querySelector('.footnote-label').textContent = number
}

/** ① to ⑳, which is as far as fonts go. */
function numeral(number) {
  return number <= 20 ? String.fromCodePoint(0x2460 + number - 1) : `(${number})`
}

/** What the foot of a column takes, px: `whole`, and with no more of its last note than must begin there, when that is long enough to part. */
export function notesHeight(foot) {
  const whole = foot.offsetHeight
  const line = Number.parseFloat(getComputedStyle(foot).lineHeight)
  const lines = Math.round((foot.lastElementChild?.offsetHeight ?? 0) / line)
  return { whole, parted: lines < 4 ? whole : whole - (lines - 2) * line }
}

/** Leaves as much at the foot of a column as `height` has room for, and answers the rest. */
export function carryOver(foot, galley, height) {
  if (foot.offsetHeight <= height) return []
  // What stands above the notes: the rule and its gaps.
  const above = foot.firstElementChild.offsetTop - foot.offsetTop
  galley.replaceChildren(...foot.childNodes)
  foot.append(takeColumn(galley, height - above))
  const rest = [...galley.childNodes]
  galley.replaceChildren()
  return rest
}
