/** The script that lays a handout out as a text; null where the handout is something else. */
export async function readingScript(): Promise<string | null> {
  const response = await fetch('/handout.js')
  return response.ok ? response.text() : null
}

/** Shows the handout on its sheets of paper, much as it is printed: which page a text ends on is the printer's decision. */
export function layOutHandout(script: string | null): void {
  if (script !== null && document.querySelector('.reading.flow')) runScript(script)
  else if (document.body.classList.contains('layout-notes')) partIntoSheets()
}

function runScript(text: string): void {
  const script = document.createElement('script')
  script.textContent = text
  document.body.append(script)
  script.remove()
}

/** As printing does: a section begins a page, and what stands together comes on the next one if there is no room for it. */
function partIntoSheets(): void {
  const main = document.querySelector('main')
  const title = document.querySelector('body > .title-block')
  if (!main) return
  const [ruling, ...sections] = [...main.children].sort((one) => (one.matches('.ruling') ? -1 : 0))
  const sheets: HTMLElement[] = []
  for (const section of ruling?.matches('.ruling') ? sections : main.children) {
    let sheet = newSheet(main, ruling)
    if (sheets.length === 0 && title) sheet.append(title)
    sheets.push(sheet)
    let part = section.cloneNode(false) as Element
    sheet.append(part)
    for (const block of blocksOf(section)) {
      part.append(block)
      if (!isTooHigh(sheet) || part.children.length === 1) continue
      sheet = newSheet(main, ruling)
      sheets.push(sheet)
      part = section.cloneNode(false) as Element
      part.removeAttribute('id')
      part.append(block)
      sheet.append(part)
    }
  }
  main.replaceChildren(...sheets)
}

/** What is not parted: the head of a section, a slide with what is said. */
function blocksOf(section: Element): readonly Element[] {
  return [...section.children]
}

function newSheet(main: Element, ruling: Element | undefined): HTMLElement {
  const sheet = document.createElement('div')
  sheet.className = 'paper-sheet'
  if (ruling?.matches('.ruling')) sheet.append(ruling.cloneNode(true))
  main.append(sheet)
  return sheet
}

function isTooHigh(sheet: HTMLElement): boolean {
  const { paddingTop, paddingBottom, minHeight } = getComputedStyle(sheet)
  const inside = sheet.clientHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom)
  return inside > Number.parseFloat(minHeight) + 1
}
