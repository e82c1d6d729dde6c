import { expect, test } from 'vitest'
import { asHtml } from '../../scripts/deck/html.ts'
import { addressParts, breakAddresses } from '../../scripts/render/break-addresses.ts'

test.each([
  ['https://www.chosun.com/election220309', 'https:// www .chosun .com/ election220309'],
  ['https://example.org/a_b/c-d.html?x=1&y=50%25#top', 'https:// example .org/ a _b/ c -d .html ?x =1 &y =50 %25 #top'],
  ['10.1093/irap/lcy001', '10 .1093/ irap/ lcy001'],
])('parts %s behind slashes and before other punctuation', (address, parts) => {
  expect(addressParts(address).join(' ')).toBe(parts)
})

test('marks breaks in what a link shows, not in where it leads, nor before what follows it', () => {
  const html = asHtml('a/b. <a href="https://e.org/?a&amp;b">https://e.org/?a&amp;b</a>.')
  expect(breakAddresses(html)).toBe(
    'a/b. <a href="https://e.org/?a&amp;b">https://<wbr>e<wbr>.org/<wbr>?a<wbr>&amp;b</a>.',
  )
})
