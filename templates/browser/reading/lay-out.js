// The text of a handout onto its pages. Each sheet is as large as what a page prints, so that the browser breaks pages between them.
// This runs when fonts and pictures are there.

import { element } from './element.js'
import { fillColumn, isLeft } from './fill-column.js'

const flow = document.querySelector('.reading')
const main = flow.parentElement
const styles = getComputedStyle(flow)
/** px */
const line = Number.parseFloat(styles.lineHeight)
const columns = Number(styles.getPropertyValue('--columns'))

for (const list of flow.querySelectorAll('ol')) numberItems(list)
const galley = element('div', 'galley flow')
const noteGalley = element('div', 'galley is-notes')
main.replaceChildren(galley, noteGalley)
const text = { queue: [...flow.children], galley, noteGalley, carried: [] }
const sheets = document.createDocumentFragment()
let name = null
do {
  const sheet = newSheet()
  // Where a sheet is laid out matters to none of its columns, but the fewer there are in the page, the faster it is.
  main.append(sheet)
  let numbered = 0
  for (const column of sheet.querySelectorAll('.reading-column')) numbered += fillColumn(column, text, line, numbered)
  name = nameSheet(sheet, name)
  sheets.append(sheet)
} while (isLeft(text))
// What stands at the foot of a column has the name of the hidden note behind its mark: links lead to the first of a name.
for (const note of sheets.querySelectorAll('.column-text .footnote')) note.remove()
main.replaceChildren(sheets)

/** A sheet with empty columns; the first has the title block above them. */
function newSheet() {
  const sheet = element('section', 'reading-sheet')
  const page = element('div', 'reading-page')
  const row = element('div', 'reading-row')
  for (let count = 0; count < columns; count++) row.append(element('div', 'reading-column'))
  const title = document.querySelector('body > .title-block')
  if (title) title.style.page = 'auto'
  page.append(...(title ? [title] : []), row)
  sheet.append(page)
  return sheet
}

/** The header of a page tells of the section that it begins with. Answers the name of the pages that follow. */
function nameSheet(sheet, before) {
  const heads = [...sheet.querySelectorAll('[data-page]')]
  const [first] = heads
  const isAtTop = first && (before === null || first === sheet.querySelector('.column-text').firstElementChild)
  sheet.style.page = (isAtTop ? first.dataset.page : before) ?? 'outside'
  return heads.at(-1)?.dataset.page ?? before
}

/** A list that goes on in another column counts on. */
function numberItems(list) {
  for (const [index, item] of [...list.children].entries()) item.value = list.start + index
}
