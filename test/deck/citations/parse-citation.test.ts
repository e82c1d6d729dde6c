import { describe, expect, test } from 'vitest'
import type { CitedWork } from '../../../scripts/deck/citations/citation.ts'
import { citationAt, looksLikeCitation, withoutCitations } from '../../../scripts/deck/citations/parse-citation.ts'

/** `见 →-kim2022 page 5← , and passim`: a work in one line, as far as anything is said of it. */
function shown({ id, locator, prefix, suffix, hidesAuthor }: CitedWork): string {
  const parts = [prefix && `${prefix} →`, hidesAuthor && '-', id, locator && ` ${locator.label} ${locator.value}`]
  return [...parts, suffix && `← ${suffix}`].filter(Boolean).join('')
}

/** Every citation in a text, those outside of brackets between angle brackets. */
function citationsIn(text: string): readonly string[] {
  const found: string[] = []
  for (let at = 0; at < text.length; at++) {
    const citation = citationAt(text, at)
    if (!citation) continue
    const { works, isNarrative } = citation.citation
    found.push(isNarrative ? `<${works.map(shown).join('; ')}>` : works.map(shown).join('; '))
    at = citation.end - 1
  }
  return found
}

describe('finds what is cited', () => {
  test.each<[text: string, ...citations: string[]]>([
    ['两国会谈[@kim2022]。', 'kim2022'],
    ['两国会谈 [@kim2022]，', 'kim2022'],
    ['（@kim2022）', '<kim2022>'],
    ['[@a; @b]', 'a; b'],
    ['[@a；@b]', 'a; b'],
    ['[@a,@b]', 'a; b'],
    ['[@a、@b]', 'a; b'],
    ['［＠a；＠b］', 'a; b'],
    ['【@a，第5页】', 'a page 5'],
    ['[-@kim2022]', '-kim2022'],
    ['[见 @a, 第5页; 又见 @b]', '见 →a page 5; 又见 →b'],
    ['[见@a，第5页，又见@b]', '见 →a page 5; 又见 →b'],
    ['[@a，第5页；着重号为引者所加]', 'a page 5← ；着重号为引者所加'],
    ['[@a, p. 5, and passim]', 'a page 5← , and passim'],
    ['[see @a, pp. 33-35; also @b, chap. 1]', 'see →a page 33-35; also →b chapter 1'],
    ['@kim2022 指出', '<kim2022>'],
    ['@kim2022指出', '<kim2022>'],
    ['@kim2022은 지적했다', '<kim2022>'],
    ['据@kim2022、@lee:2021。', '<kim2022>', '<lee:2021>'],
    ['@kim2022 [第5页] 指出', '<kim2022 page 5>'],
    ['@kim2022［第5页］指出', '<kim2022 page 5>'],
    ['@kim2022 [p. 30; see also @lee2021] says', '<kim2022 page 30; see also →lee2021>'],
    ['@kim2022 [韩文] 指出', '<kim2022>'],
    ['@kim2022 [@lee2021]', '<kim2022>', 'lee2021'],
    ['“……”[@a, 第5页；@b]', 'a page 5; b'],
    ['[@{金 2022}, 5]', '金 2022 page 5'],
    ['@{金2022}指出', '<金2022>'],
    ['[@foo--bar]', 'foo← --bar'],
    ['@Foo_2001a.x:y/z.', '<Foo_2001a.x:y/z>'],
    ['@müller2020 zeigt', '<müller2020>'],
    ['[见 [附录] @a]', '见 [附录] →a'],
    [String.raw`[写给 \@kim 见 @a]`, '写给 @kim 见 →a'],
  ])('%s', (text, ...citations) => expect(citationsIn(text)).toEqual(citations))
})

test.each([
  'kim@example.org',
  '邮箱kim_lee@example.org',
  '[写信给 kim@example.org]',
  '[@]',
  '[@金2022]',
  '@ 一处',
  '@，',
  '[图 1]',
])('sees nothing cited in %s', (text) => expect(citationsIn(text)).toEqual([]))

test.each(['[@kim2022](https://example.org)', '[@kim2022', '[@kim2022】'])('sees no brackets around %s', (text) => {
  expect(citationAt(text, 0)).toBeUndefined()
  expect(looksLikeCitation(text, 0)).toBe(true)
})

describe('reads where in the work', () => {
  test.each([
    ['第5页', 'page 5'],
    ['第 5 页', 'page 5'],
    ['第5—7页', 'page 5-7'],
    ['第5～7页', 'page 5-7'],
    ['第5、7-9页', 'page 5, 7-9'],
    ['页5', 'page 5'],
    ['頁 5', 'page 5'],
    ['5', 'page 5'],
    ['5–7', 'page 5-7'],
    ['p. 5', 'page 5'],
    ['pp. 5-7, 9', 'page 5-7, 9'],
    ['p. xiv', 'page xiv'],
    ['P. S12', 'page S12'],
    ['5쪽', 'page 5'],
    ['제3장', 'chapter 3'],
    ['第3章', 'chapter 3'],
    ['第三章', 'chapter 三'],
    ['chap. 3', 'chapter 3'],
    ['第2卷', 'volume 2'],
    ['vol. 2', 'volume 2'],
    ['第2期', 'issue 2'],
    ['第4节', 'section 4'],
    ['§ 4.2', 'section 4.2'],
    ['图3', 'figure 3'],
    ['fig. 3', 'figure 3'],
    ['表 2', 'table 2'],
    ['注5', 'note 5'],
    ['n. 5', 'note 5'],
    ['{ii, A, D-Z}', 'page ii, A, D-Z'],
    ['{chap. 3}', 'chapter 3'],
    ['第5页，转引', 'page 5← ，转引'],
    ['第三版', '← , 第三版'],
    ['2019年版', '← , 2019年版'],
    ['passim', '← , passim'],
    ['civil law', '← , civil law'],
    ['{}, 99 years later', '← , 99 years later'],
  ])('%s', (details, expected) =>
    expect(citationsIn(`[@k, ${details}]`)).toEqual([`k${expected.startsWith('←') ? '' : ' '}${expected}`]),
  )
})

test('takes citations out of a title', () => {
  expect(withoutCitations('险胜的总统[@kim2022, 第5页]与[两难]')).toBe('险胜的总统与[两难]')
})

test('answers soon when brackets never close', () => {
  const start = performance.now()
  expect(citationsIn('[@'.repeat(20_000))).toEqual([])
  expect(performance.now() - start).toBeLessThan(5000)
})
