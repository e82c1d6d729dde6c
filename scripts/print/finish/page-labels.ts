import { dict, lookDict, name, type PdfDict, type PdfFile, text } from '../pdf/objects.ts'

/** Has readers call pages by `labels`, one for each page: `7` or `7b`. As long as they count up, one entry says so. */
export function labelPages(file: PdfFile, labels: readonly string[]): void {
  const entries = labels.flatMap((label, index) => (continues(labels, index) ? [] : [index, entryFor(label)]))
  lookDict(file, file.root).set('PageLabels', dict({ Nums: entries }))
}

function continues(labels: readonly string[], index: number): boolean {
  const [before, own] = [labels[index - 1], labels[index]]
  return isNumber(before) && isNumber(own) && Number(own) === Number(before) + 1
}

function entryFor(label: string): PdfDict {
  return isNumber(label) ? dict({ S: name('D'), St: Number(label) }) : dict({ P: text(label) })
}

function isNumber(label: string | undefined): boolean {
  return label !== undefined && /^[1-9]\d*$/.test(label)
}
