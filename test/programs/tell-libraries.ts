/** Makes the decks of these outlines, one after the other, and tells as JSON which of the libraries that it is told about are loaded after each. */
import { createRequire } from 'node:module'
import { compile } from '../../scripts/compile.ts'

const [libraries = '', ...outlines] = process.argv.slice(2)

function loaded(): readonly string[] {
  const paths = Object.keys(createRequire(import.meta.url).cache)
  const isLoaded = (name: string) => paths.some((path) => path.replaceAll('\\', '/').includes(`/node_modules/${name}/`))
  return libraries.split(',').filter(isLoaded)
}

const answers: object[] = []
for (const outline of outlines) {
  const { result } = await compile(outline, ['deck'])
  answers.push({ isMade: result !== null, loaded: loaded() })
}
console.log(JSON.stringify(answers))
