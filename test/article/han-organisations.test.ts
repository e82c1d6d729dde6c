import { expect, test } from 'vitest'
import { findHanOrganisations } from '../../scripts/article/names/han-organisations.ts'
import { findWorldOrganisations } from '../../scripts/article/names/world-organisations.ts'
import { loadFold } from '../../scripts/article/text/fold.ts'

const fold = await loadFold()
const organisations = (text: string) => findHanOrganisations(fold(text)).map(({ text }) => text)

test.each([
  ['峨山研究院的报告', ['峨山研究院']],
  ['她在临江大学讲学，后来去了東京大學', ['临江大学', '东京大学']],
  ['两国签署巴黎协定与板门店宣言', ['巴黎协定', '板门店宣言']],
  ['根据拉姆萨尔公约', ['拉姆萨尔公约']],
  ['由卡内基基金会资助', ['卡内基基金会']],
  ['不再延续军事情报保护协定', ['军事情报保护协定']],
  ['东京高等法院', ['东京高等法院']],
])('%s', (text, expected) => {
  expect(organisations(text)).toEqual(expected)
})

test.each([
  '这项协定、该条约、双边协定、国际公约、两国条约、有关协议、贸易协定、多边贸易协定',
  '撕毁协定，恪守条约，批准了公约，加入联盟，退出协定',
  '该委员会、筹备委员会、专门委员会、常务委员会',
  '一所大学、各大学、名牌大学、考上大学、大学生、东京大学堂',
  '日本法院、美国大学、韩国银行、韩日协定、美日韩协议',
  '商业银行、中央银行、投资银行',
  '上诉法院、最高法院、地方法院',
])('only kinds: %s', (text) => {
  expect(organisations(text)).toEqual([])
})

test('organisations of the world are words of their own', () => {
  const found = findWorldOrganisations(fold('世界銀行和欧盟；也非盟友，联合国际力量，山东盟友'))
  expect(found.map(({ text }) => text)).toEqual(['世界银行', '欧盟'])
})
