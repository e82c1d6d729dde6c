import { expect, test } from 'vitest'
import { changeOf } from '../../scripts/serve/page-change.ts'
import { partPage } from '../../scripts/serve/page-parts.ts'
import type { SiteFile } from '../../scripts/serve/site.ts'

const file = (text: string, type = 'text/html'): SiteFile => ({ bytes: Buffer.from(text), type })

/** A page with these slides, by id; what stands before a colon in it are further attributes. */
function page(slides: Readonly<Record<string, string>>, { css = 'a {}', js = '1', title = 'T', around = '' } = {}) {
  const sections = Object.entries(slides).map(
    ([id, html]) => `<section id="${id}" class="page">\n${html}\n</section>\n`,
  )
  const html = `<head><title>${title}</title>\n<link rel="stylesheet" id="styles" href="deck.css">\n</head>
<main class="pages">\n${sections.join('')}</main>${around}<script src="deck.js"></script>`
  return partPage(
    'index.html',
    new Map([
      ['index.html', file(html)],
      ['deck.css', file(css, 'text/css')],
      ['deck.js', file(js, 'text/javascript')],
    ]),
  )
}

const before = page({ a: '甲', b: '乙', c: '丙' })

/** What a window is told that shows a, b and c. */
function told(after: ReturnType<typeof page>) {
  const change = changeOf(before, after)
  if (change?.kind !== 'slides') return change
  return {
    order: change.order.join(''),
    slides: change.slides.map(({ id, html }) => `${id} ${html?.trim() ?? 'as it was'}`),
    sheets: change.sheets.map(({ path }) => path),
    isSameShell: change.shell === before.shell,
  }
}

test('says nothing when nothing has changed', () => {
  expect(changeOf(before, page({ a: '甲', b: '乙', c: '丙' }))).toBeNull()
})

test.each([
  ['a changed slide', page({ a: '甲', b: '新', c: '丙' }), { order: 'abc', slides: ['b 新'] }],
  ['a new slide', page({ a: '甲', n: '新', b: '乙', c: '丙' }), { order: 'anbc', slides: ['n 新'] }],
  ['slides in another order', page({ c: '丙', a: '甲', b: '乙' }), { order: 'cab', slides: [] }],
  ['fewer slides', page({ a: '甲', c: '丙' }), { order: 'ac', slides: [] }],
  ['another style sheet', page({ a: '甲', b: '乙', c: '丙' }, { css: 'b {}' }), { order: 'abc', sheets: ['deck.css'] }],
  ['another title', page({ a: '甲', b: '乙', c: '丙' }, { title: 'U' }), { order: 'abc', isSameShell: true }],
  ['another script', page({ a: '甲', b: '乙', c: '丙' }, { js: '2' }), { order: 'abc', isSameShell: false }],
  ['another frame', page({ a: '甲', b: '乙', c: '丙' }, { around: '<i></i>' }), { order: 'abc', isSameShell: false }],
])('tells no more than it must of %s', (_, after, expected) => {
  expect(told(after)).toEqual({ slides: [], sheets: [], isSameShell: true, ...expected })
})

test('tells everything to a window that shows an unknown version', () => {
  const change = changeOf(undefined, before)
  expect(change).toMatchObject({ kind: 'slides', order: ['a', 'b', 'c'], sheets: [{ path: 'deck.css' }] })
  expect(change?.kind === 'slides' && change.slides.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
})

test('takes back attributes that a slide has lost, and reads those that are escaped', () => {
  const site = (attributes: string) =>
    new Map([['p.html', file(`<section id="a" class="page"${attributes}>x</section>`)]])
  const old = partPage('p.html', site(' data-timing="60" data-title="&quot;A&quot; &amp; B"'))
  expect(old.slides.get('a')?.attributes).toEqual({
    id: 'a',
    class: 'page',
    'data-timing': '60',
    'data-title': '"A" & B',
  })
  expect(changeOf(old, partPage('p.html', site('')))).toMatchObject({
    slides: [{ id: 'a', attributes: { id: 'a', class: 'page', 'data-timing': null, 'data-title': null } }],
  })
})

test('leaves a slide as it is of which only attributes have changed', () => {
  const html = (seconds: number) =>
    `<main class="pages"><section id="a" class="page" data-seconds="${seconds}">甲</section></main>`
  const at = (seconds: number) => partPage('index.html', new Map([['index.html', file(html(seconds))]]))
  expect(changeOf(at(60), at(75))).toMatchObject({
    slides: [{ id: 'a', html: null, attributes: { 'data-seconds': '75' } }],
  })
})
