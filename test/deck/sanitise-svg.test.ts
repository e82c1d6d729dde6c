import { describe, expect, test } from 'vitest'
import { prepareSvg } from '../../scripts/deck/prepare-svg.ts'
import { fileOf, svgAttacks } from '../helpers/svg-attacks.ts'

const prepare = (svg: string) => prepareSvg(Buffer.from(svg))

/** What of a drawing stands in the page, and what is told. */
async function cleaned(content: string) {
  const svg = await prepare(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">${content}</svg>`,
  )
  if (typeof svg === 'string' || !('picture' in svg)) throw new Error(`${content} cannot be shown`)
  return { inside: svg.picture.inside.replaceAll('\0', '~').replace(/^<g>|<\/g>$/g, ''), removed: svg.removed }
}

describe('leaves nothing in a drawing that runs, loads or leads anywhere', () => {
  test.each(Object.entries(svgAttacks))('%s', async (_, attack) => {
    const svg = await prepare(fileOf(attack))
    if (typeof svg === 'string' || !('picture' in svg)) throw new Error('the drawing cannot be shown')
    const { inside } = svg.picture
    const markup = inside.replace(/>[^<]*</g, '><')
    expect(markup).toContain('<circle r="9"></circle>')
    expect(markup).not.toMatch(/<(script|foreignObject|iframe|img|a|animate|set|feImage|handler|math|\w+:)\b/i)
    expect(markup).not.toMatch(/\son\w+=|javascript:|harm\.invalid|file:|xlink:|href="[^#]/i)
    expect(inside).not.toMatch(/@import|@font-face|harm\.invalid/i)
  })
})

test('tells what was left out, once', async () => {
  const { removed } = await cleaned(
    '<script/><script/><g onload="x"/><image href="https://a.invalid/b.png"/><rect fill="url(https://a.invalid)"/>',
  )
  expect(removed).toEqual(['<script>', 'onload', 'href="https://a.invalid/b.png"', 'fill="url(https://a.invalid)"'])
})

test('says nothing of what drawing programs leave for themselves', async () => {
  const { inside, removed } = await cleaned(
    '<metadata>a</metadata><title>b</title><i:view xmlns:i="urn:inkscape" i:zoom="1"/><g data-name="c" font-family="Arial"/>',
  )
  expect({ inside, removed }).toEqual({ inside: '<g></g>', removed: [] })
})

test.each([
  [
    'names by number',
    '<rect id="a" class="b c"/><use xlink:href="#a"/>',
    '<rect id="~1" class="~1 ~2"></rect><use href="#~1"></use>',
  ],
  ['references in values', '<rect fill="url(#a) red" id="a"/>', '<rect fill="url(#~1) red" id="~1"></rect>'],
  [
    'styles that reach nothing outside',
    '<style>.a > text, #b { fill: red; position: fixed; font: italic bold 12px/1.2 "Times New Roman" }</style>',
    '<style>.~1&gt;text:is(#~0,#~0 *),#~1:is(#~0,#~0 *){fill:red;font-style:italic;font-weight:bold;font-size:12px}</style>',
  ],
  ['no style for other media or states', '<style>@media print { g { fill: red } } g:hover { fill: red }</style>', ''],
  [
    'embedded pictures',
    '<image href="data:image/png;base64,iVBO\nRw=="/>',
    '<image href="data:image/png;base64,iVBORw=="></image>',
  ],
  ['what a link is around', '<a href="https://a.invalid"><text>b</text></a>', '<g><text>b</text></g>'],
  [
    'the other branch of a switch',
    '<switch><foreignObject/><text>b</text></switch>',
    '<switch><text>b</text></switch>',
  ],
])('keeps %s', async (_, content, expected) => {
  expect((await cleaned(content)).inside).toBe(expected)
})

describe('reads files as drawing programs write them', () => {
  test.each<[string, string | Uint8Array]>([
    [
      'with entities for namespaces',
      '<!DOCTYPE svg [<!ENTITY n "http://www.w3.org/2000/svg">]><svg xmlns="&n;"><rect/></svg>',
    ],
    ['without a namespace', '<svg><rect/></svg>'],
    ['with a prefix', '<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:rect/></s:svg>'],
    ['in UTF-16', Buffer.from('\ufeff<svg><rect/></svg>', 'utf16le')],
    ['in an encoding that it names', '<?xml version="1.0" encoding="GBK"?><svg><rect/></svg>'],
  ])('%s', async (_, file) => {
    expect(await prepareSvg(Buffer.from(file))).toMatchObject({ picture: { inside: '<g><rect></rect></g>' } })
  })

  test.each([
    ['viewBox="10 20 300 200"', { x: 10, y: 20, width: 300, height: 200 }],
    ['viewBox="0,0,30,20" width="100%"', { x: 0, y: 0, width: 30, height: 20 }],
    ['width="2in" height="96"', { x: 0, y: 0, width: 192, height: 96 }],
    ['width="25.4mm" height="10em"', { x: 0, y: 0, width: 96, height: 160 }],
    ['width="100%" height="100%"', { x: 0, y: 0, width: 300, height: 150 }],
    ['viewBox="0 0 0 10"', { x: 0, y: 0, width: 300, height: 150 }],
  ])('measures %s', async (attributes, viewBox) => {
    expect(await prepare(`<svg ${attributes}/>`)).toMatchObject({ picture: { viewBox } })
  })
})

describe('reads', () => {
  test('a picture inside of a drawing, however large', async () => {
    const picture = `data:image/png;base64,${'A'.repeat(200_000)}`
    expect((await cleaned(`<image href="${picture}"/>`)).inside).toContain(picture)
  })

  test('a declaration below blank lines, and counts these', async () => {
    expect(await prepare('\n\n<?xml version="1.0"?>\n<svg/>')).toMatchObject({ picture: { type: 'svg' } })
    expect(await prepare('\n\n<?xml version="1.0"?>\n<svg>\n</g></svg>')).toEqual({ brokenLine: 5 })
  })
})

describe('refuses', () => {
  test('what is no XML, and says from which line on', async () => {
    expect(await prepare('<svg>\n<g>\n</svg>')).toEqual({ brokenLine: 3 })
  })

  test('what no browser takes for XML either', async () => {
    expect(await prepare('<svg>\n<text>&nbsp;</text></svg>')).toEqual({ brokenLine: 2 })
    expect(await prepare('<svg>\n<rect width="1" width="2"/></svg>')).toEqual({ brokenLine: 2 })
  })

  test('XML that is no drawing', async () => {
    expect(await prepare('<html xmlns="http://www.w3.org/1999/xhtml"/>')).toBe('unknown-format')
  })

  test('a billion laughs, in little time', async () => {
    const levels = 'abcdefghij'.split('')
    const entities = levels.map((name, at) => `<!ENTITY ${name} "${at ? `&${levels[at - 1]};`.repeat(10) : 'ha'}">`)
    expect(await prepare(`<!DOCTYPE svg [${entities.join('')}]><svg><text>&j;</text></svg>`)).toEqual({ brokenLine: 1 })
  })

  test('entities that add more than a megabyte', async () => {
    const svg = `<!DOCTYPE svg [<!ENTITY a "${'a'.repeat(1000)}">]><svg><text>${'&a;'.repeat(1001)}</text></svg>`
    expect(await prepare(svg)).toEqual({ brokenLine: 1 })
  })

  test('files outside', async () => {
    const svg = '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg><text>&a;</text></svg>'
    expect(await prepare(svg)).toEqual({ brokenLine: 1 })
  })

  test('a few elements that are drawn a thousand million times', async () => {
    const group = (at: number) => `<g id="g${at}">${`<use href="#g${at - 1}"/>`.repeat(10)}</g>`
    const svg = `<svg><rect id="g0"/>${Array.from({ length: 9 }, (_, at) => group(at + 1)).join('')}</svg>`
    expect(await prepare(svg)).toMatchObject({ most: 200_000 })
  })

  test('elements that are nested without end', async () => {
    expect(await prepare(`<svg>${'<g>'.repeat(100_000)}`)).toEqual({ brokenLine: 1 })
  })
})
