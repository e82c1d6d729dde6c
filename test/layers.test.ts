import { expect, test } from 'vitest'
import { type Import, importsOfScripts } from './helpers/imports.ts'

/** Each may import those before it, and itself. */
const line = [
  'source',
  'outline',
  'deck',
  'article',
  'render',
  'bundle',
  'compile.ts',
  'proof',
  'commands',
  'lectern.ts',
  'reference.ts',
]

/** Beside the line: what they import of lectern besides themselves, and from where on the line they may be imported. */
const beside = {
  print: { imports: ['source'], usedFrom: 'commands' },
  serve: { imports: ['source'], usedFrom: 'commands' },
}

/** Where each library is at home, so that replacing one means reading one place. */
const homes = {
  yaml: /^outline\//,
  handlebars: /^render\//,
  puppeteer: /^print\/browser\.ts$/,
  '@sparticuz/chromium': /^print\//,
  'markdown-it': /^deck\/markdown\.ts$/,
  'markdown-it-cjk-friendly': /^deck\/markdown\.ts$/,
  '@shikijs/core': /^deck\/highlight-code\.ts$/,
  '@shikijs/engine-javascript': /^deck\/highlight-code\.ts$/,
  '@shikijs/langs': /^deck\/highlight-code\.ts$/,
  katex: /^deck\/set-formula\.ts$/,
  sharp: /^deck\/prepare-raster\.ts$/,
  'css-tree': /^deck\/(svg\/safe-styles|theme\/(read-style-sheet|css-tokens))\.ts$/,
  citeproc: /^deck\/citations\/processor\.ts$/,
  '@citation-js/core': /^deck\/citations\/read-bibtex\.ts$/,
  '@citation-js/plugin-bibtex': /^deck\/citations\/read-bibtex\.ts$/,
  'jsonc-parser': /^deck\/citations\/read-json\.ts$/,
  saxes: /^deck\/parse-xml\.ts$/,
  'subset-font': /^bundle\//,
  harfbuzzjs: /^bundle\//,
  '@viz-js/viz': /^render\/relations\/graphviz\.ts$/,
  'string-width': /^source\/format\.ts$/,
  echarts: /^render\/charts\/echarts\.ts$/,
  ws: /^serve\//,
  leven: /^source\/closest\.ts$/,
  mammoth: /^article\/formats\/docx\.ts$/,
  'pdfjs-dist': /^article\/formats\/pdf\.ts$/,
  htmlparser2: /^article\/formats\/html\.ts$/,
  'opencc-js': /^article\/text\/fold\.ts$/,
} as const

const imports = importsOfScripts()
const layerOf = (path: string) => path.split('/')[0] ?? ''

test('sees the imports that there are', () => {
  const targets = imports.map(({ from, to }) => `${from} → ${to}`)
  expect(targets).toEqual(
    expect.arrayContaining([
      'lectern.ts → commands/build.ts',
      'compile.ts → bundle/bundle-pages.ts',
      'outline/parse-yaml.ts → yaml',
      'print/browser.ts → puppeteer',
    ]),
  )
})

test('imports run one way', () => {
  expect(
    imports
      .filter(({ isPackage }) => !isPackage)
      .filter(runsBackwards)
      .map(shown),
  ).toEqual([])
})

test('no file imports itself through others, types aside', () => {
  const inside = imports.filter(({ isPackage, isType }) => !isPackage && !isType)
  const cycles: string[] = []
  const done = new Set<string>()
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) cycles.push([...way.slice(way.indexOf(file)), file].join(' → '))
    if (done.has(file)) return
    done.add(file)
    for (const { from, to } of inside) if (from === file) visit(to, [...way, file])
  }
  for (const { from } of inside) visit(from, [])
  expect(cycles).toEqual([])
})

test('each library has one home', () => {
  const away = imports.filter(({ from, to, isType }) => {
    const home = Object.hasOwn(homes, to) ? homes[to as keyof typeof homes] : undefined
    return home && !isType && !home.test(from)
  })
  expect(away.map(shown)).toEqual([])
})

function runsBackwards({ from, to }: Import): boolean {
  const [own, other] = [layerOf(from), layerOf(to)]
  if (own === other) return false
  if (own in beside) return !beside[own as keyof typeof beside].imports.includes(other)
  const place = other in beside ? beside[other as keyof typeof beside].usedFrom : other
  const at = line.indexOf(place)
  return at === -1 || line.indexOf(own) < at
}

function shown({ from, to }: Import): string {
  return `${from} imports ${to}`
}
