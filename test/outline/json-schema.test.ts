import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { schemaText } from '../../scripts/commands/schema.ts'
import { outlineShape } from '../../scripts/outline/schema.ts'
import { type Diagnostic, type DiagnosticCode, severityOf } from '../../scripts/source/diagnostic.ts'
import { parseText } from '../helpers/outline.ts'
import { keyCases } from '../helpers/outlines.ts'

const root = new URL('../../', import.meta.url)
// Unions of types are how the schema is made; editors' own keywords only word their messages.
const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true })
ajv.addVocabulary(['errorMessage', 'patternErrorMessage'])
const fits = ajv.compile(JSON.parse(schemaText()))

const editorTakes = (text: string) => fits(parse(text, { logLevel: 'error' }))

const lecternTakes = (text: string) => errorsIn(text).length === 0

function errorsIn(text: string): readonly DiagnosticCode[] {
  const told: Diagnostic[] = []
  parseText({ path: 'outline.yaml', text }, (diagnostic) => void told.push(diagnostic))
  return told.filter((diagnostic) => severityOf(diagnostic) === 'error').map(({ code }) => code)
}

describe('the JSON Schema', () => {
  it('is itself valid by draft 2020-12', () => {
    expect(ajv.validateSchema(JSON.parse(schemaText()))).toBe(true)
  })

  it('is the file that editors read: run "npm run reference" when not', () => {
    const file = new URL('scripts/outline/outline.schema.json', root)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(schemaText()))
  })

  it('names its parts', () => {
    const { $defs } = JSON.parse(schemaText())
    expect(Object.keys($defs)).toEqual(expect.arrayContaining(['slide', 'section', 'point', 'points', 'aside', 'from']))
  })
})

describe('every key of the language', () => {
  const cases = keyCases(outlineShape)

  it.each(cases)('says in a sentence what it is for: $path', ({ about }) => {
    expect(about).toMatch(/^\p{Lu}.*\.$/u)
  })

  it('is reached by the cases', () => {
    expect(cases.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'title',
        'authors › name',
        'cover › points › text',
        'slides › points',
        'slides › section › divider',
      ]),
    )
  })

  it.each(cases)('is taken, with its example: $path', ({ outline }) => {
    const text = stringify(outline)
    expect([editorTakes(text), lecternTakes(text)], text).toEqual([true, true])
  })

  it.each(cases)('is refused when misspelled: $path', ({ misspelled }) => {
    const text = stringify(misspelled)
    expect([editorTakes(text), lecternTakes(text)], text).toEqual([false, false])
  })
})

const slide = (keys: string) => `title: T\nslides:\n  - title: S\n    ${keys.replaceAll('\n', '\n    ')}\n`

describe('an editor takes what lectern takes', () => {
  it.each([
    ['a number as text', slide('text: 2022')],
    ['a truth value as text', slide('text: true')],
    ['a text as a list of one', slide('points: one')],
    ['a mapping as a list of one', slide('points: { text: one, points: [two] }')],
    ['a slide as a list of one', 'title: T\nslides: { title: S, text: x }'],
    ['a text as an aside', slide('text: x\naside: y')],
    ['a list as an aside', slide('text: x\naside: [y, z]')],
    ['a text as a quote', slide('quote: x')],
    ['a name as an author', 'title: T\nauthors: A\nslides: [{ title: S, text: x }]'],
    ['an optional key with nothing behind it', slide('text: x\nnotes:\naside:\nminutes:')],
    ['a switch that is off', `agenda: false\n${slide('text: x')}`],
    ['another title for the agenda', `agenda: { title: A }\n${slide('text: x')}`],
    ['content on the cover', `cover: { statement: A }\n${slide('text: x')}`],
    [
      'a section in a section',
      'title: T\nslides: [{ section: A, slides: [{ section: B, slides: { title: S, text: x } }] }]',
    ],
    ['several places in the article', slide('text: x\nfrom: 引言 p. 112; 一（一） pp. 113-114, 120；第 3 页')],
  ])('%s', (_, text) => {
    expect([editorTakes(text), lecternTakes(text)]).toEqual([true, true])
  })
})

describe('an editor refuses what lectern refuses', () => {
  it.each([
    ['no slides', 'title: T'],
    ['an empty list of slides', 'title: T\nslides: []'],
    ['no content', slide('notes: x')],
    ['two contents', slide('text: x\nquote: y')],
    ['two contents on the cover', `cover: { text: x, quote: y }\n${slide('text: x')}`],
    ['content with nothing behind it', slide('text:')],
    ['a list as text', slide('text: [x]')],
    ['a mapping as text', slide('text: { 导论: 背景 }')],
    ['a text as a number', slide('text: x\nminutes: some')],
    ['a number below the least', slide('text: x\nminutes: -1')],
    ['a text as a switch', slide('text: x\nsteps: slowly')],
    ['a switch turned on', `agenda: true\n${slide('text: x')}`],
    ['too many entries', slide(`stats: [${'{ value: 1, label: a }, '.repeat(7)}]`)],
    ['too few entries', slide('compare: { title: A, text: x }')],
    ['too many points in an aside', slide(`text: x\naside: [${'a, '.repeat(9)}]`)],
    ['an entry with nothing in it', slide('points: [a, null]')],
    [
      'a third level of sections',
      'title: T\nslides: [{ section: A, slides: [{ section: B, slides: [{ section: C, slides: [] }] }] }]',
    ],
    [
      'a divider switch inside a section',
      'title: T\nslides: [{ section: A, slides: [{ section: B, divider: false, slides: [{ title: S, text: x }] }] }]',
    ],
    ['an id that cannot stand in an address', slide('text: x\nid: 引言')],
    ['an id that is a number', slide('text: x\nid: 12')],
    ['a place without pages', slide('text: x\nfrom: 引言')],
    ['a place that ends in a semicolon', slide('text: x\nfrom: p. 112;')],
  ])('%s', (_, text) => {
    expect([editorTakes(text), lecternTakes(text)]).toEqual([false, false])
  })
})

/** Errors in an outline that JSON Schema can't tell. */
const beyond: Partial<Readonly<Record<DiagnosticCode, string>>> = {
  'yaml-syntax': 'it sees values, and there are none yet',
  'full-width-mark': 'it sees values, and there may be none yet',
  'missing-space': 'it sees values, and there may be none yet',
  'duplicate-key': 'it sees values, and there are none yet',
  'too-deep': 'it sees values, and there are none yet',
  'too-many-aliases': 'it sees values, and there are none yet',
  'alias-loop': 'it sees values, and there are none yet',
  'unusable-character': 'it does not look at characters',
  'unusable-language': 'it knows no languages',
  'misplaced-include': 'it sees values, and no tags',
  'unknown-tag': 'it sees values, and no tags',
  'duplicate-id': 'it cannot compare slides with each other',
  'uneven-row': 'it cannot compare the rows with the columns',
  'missing-figure': 'it looks at no file',
  'figure-outside': 'it looks at no file',
  'unshowable-figure': 'it looks at no file',
  'no-slides': 'it cannot count over all slides',
  'unreadable-link': 'it does not read the keys of records',
  'self-link': 'it does not read the keys of records',
  'unexplained-check': 'it lets records have keys without values',
  'unreadable-locator': 'it tells a place without pages, but not pages that run backwards',
}

describe('outline files', () => {
  it('takes the outline that comes with lectern', () => {
    const text = readFileSync(new URL('outline.yaml', root), 'utf8')
    expect(editorTakes(text), JSON.stringify(fits.errors)).toBe(true)
  })

  it.each(outlinesIn('valid'))('takes $name', ({ text }) => {
    expect(editorTakes(text), JSON.stringify(fits.errors)).toBe(true)
  })

  it.each(outlinesIn('invalid').filter(({ text }) => errorsIn(text).some((code) => !(code in beyond))))(
    'refuses $name',
    ({ text }) => {
      expect(editorTakes(text)).toBe(false)
    },
  )
})

function outlinesIn(folder: 'valid' | 'invalid') {
  const url = new URL(`test/outlines/${folder}/`, root)
  const names = existsSync(url) ? readdirSync(url).filter((name) => name.endsWith('.yaml')) : []
  return names.map((name) => ({ name, text: readFileSync(new URL(name, url), 'utf8') }))
}
