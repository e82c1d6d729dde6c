import { expect, test } from 'vitest'
import { mainLanguage } from '../../scripts/article/text/main-language.ts'

test.each([
  ['chinese', '外務省「日韓首脳会談」之后，两国首脑就 GSOMIA 问题交换意见，双方同意尽快恢复正常。'],
  ['japanese', '両国の首脳は、関係の改善について話し合った。'],
  ['korean', '양국 정상은 관계 개선에 대해 논의했다. 韓日'],
  ['english', 'The council of Lindmouth voted to keep its three routes for another five years.'],
  ['other', 'Le traité de Rome a été signé par les six États le 25 mars.'],
])('%s', (language, text) => {
  expect(mainLanguage(text)).toBe(language)
})
