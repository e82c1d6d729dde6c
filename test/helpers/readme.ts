import { readFile } from 'node:fs/promises'

/** The files that the README shows in full below a paragraph that begins with their path: `folder/name.css`. */
export async function filesInReadme(folder: string): Promise<ReadonlyMap<string, string>> {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8')
  const shown = readme.matchAll(/^`([^`\s]+)`[^\n]*\n\n```\w+\n(.*?)^```$/gms)
  return new Map(
    [...shown]
      .map(([, path = '', text = '']) => [path, text] as const)
      .filter(([path]) => path.startsWith(`${folder}/`)),
  )
}
