import { existsSync, readdirSync, readFileSync } from 'node:fs'

const root = new URL('../../', import.meta.url)

/** Whole outlines to begin with: the starters, the shipped one, and those of the tests. The smaller ones come first. */
export const corpus: readonly string[] = [
  ...textsIn('templates/starter/'),
  ...textsIn('test/outlines/valid/'),
  readFileSync(new URL('outline.yaml', root), 'utf8'),
]

function textsIn(folder: string): readonly string[] {
  const place = new URL(folder, root)
  if (!existsSync(place)) return []
  const names = readdirSync(place).filter((name) => name.endsWith('.yaml'))
  return names.map((name) => readFileSync(new URL(name, place), 'utf8'))
}
