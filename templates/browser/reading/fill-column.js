// Text is laid out in the galley, a multicol of one column and what runs over: where a column ends, with its widows, headings and rows
// of tables, is then the browser's own decision. What stands in the first column is cut off and put into the column of a sheet.

import { endOf } from './break-column.js'
import { takeColumn } from './cut-column.js'
import { element } from './element.js'
import { carryOver, footnotesOf, isNumberedOnPage, notesHeight } from './footnotes.js'

/** Whether there is more to be put into columns. */
export function isLeft({ queue, galley, carried }) {
  return queue.length > 0 || galley.firstChild !== null || carried.length > 0
}

/** Fills an empty column with text and the footnotes of its marks. Answers how many of these are numbered on their page. */
export function fillColumn(column, text, line, numbered) {
  const room = column.clientHeight
  const body = element('div', 'column-text flow')
  const foot = element('aside', 'footnotes')
  column.append(body, foot)
  fillGalley(text, room)
  const setNotes = (marks) => foot.replaceChildren(...text.carried, ...footnotesOf(marks, numbered))
  const needsFor = (marks) => {
    setNotes(marks)
    return notesHeight(foot)
  }
  const height = textHeight(text.galley, room, line, needsFor)
  const marks = marksWithin(text.galley, height)
  setNotes(marks)
  body.append(takeColumn(text.galley, height))
  text.carried = carryOver(foot, text.noteGalley, room - height)
  return marks.filter(isNumberedOnPage).length
}

/** Text for a column and all of the next, so that the break between them is what it would be with all the text. */
function fillGalley({ queue, galley }, room) {
  galley.style.height = `${room}px`
  const width = galley.clientWidth
  while (queue.length > 0 && galley.scrollWidth < 3 * width) galley.append(queue.shift())
}

/** The height that the text can have above its footnotes, px; `needsFor` says what those of some marks take. */
function textHeight(galley, room, line, needsFor) {
  const known = new Map()
  const needs = (height) => {
    const marks = marksWithin(galley, height)
    if (!known.has(marks.length)) known.set(marks.length, needsFor(marks))
    return known.get(marks.length)
  }
  // The more text, the more notes: what both need grows with the text, so that there is one height where it is the room.
  let least = Math.max(room - needs(room).whole, 2 * line)
  let most = room
  while (most - least > 1) {
    const middle = (least + most) / 2
    if (middle + needs(middle).whole <= room) least = middle
    else most = middle
  }
  // Rather than leaving much blank, the next line with a mark stays too, if the last of its notes can go on in the next column.
  const isBlank = room - least - needs(least).whole > 3 * line
  return isBlank && most + needs(most).parted <= room ? most : least
}

/** The marks of citations that come to stand in a column of this height. */
function marksWithin(galley, height) {
  galley.style.height = `${height}px`
  const end = endOf(galley)
  return [...galley.querySelectorAll('.citation-mark')].filter((mark) => mark.getBoundingClientRect().left < end)
}
