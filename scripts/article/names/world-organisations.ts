import { hanWords } from '../text/han-words.ts'
import type { Name } from './name.ts'

/** Each with the forms that it has in Chinese texts, folded; the article knows it by any of them. */
const organisations: readonly (readonly string[])[] = [
  ['联合国', 'united nations'],
  ['安理会', '安全理事会', 'security council'],
  ['世界银行', '世行', 'world bank'],
  ['国际货币基金组织', '基金组织', 'imf'],
  ['世界贸易组织', '世贸组织', '世贸', 'wto'],
  ['世界卫生组织', '世卫组织', '世卫', 'who'],
  ['国际劳工组织', '劳工组织', 'ilo'],
  ['教科文组织', '联合国教科文', '教育、科学及文化组织', 'unesco'],
  ['国际原子能机构', '原子能机构', 'iaea'],
  ['经济合作与发展组织', '经合组织', 'oecd'],
  ['北大西洋公约组织', '北约', 'nato'],
  ['上海合作组织', '上合组织', 'sco'],
  ['欧洲联盟', '欧盟', 'european union', 'eu'],
  ['非洲联盟', '非盟', 'african union'],
  ['阿拉伯国家联盟', '阿拉伯联盟', '阿盟', 'arab league'],
  ['东南亚国家联盟', '东盟', 'asean'],
  ['国际刑事法院', 'icc'],
  ['国际法院', 'icj'],
  ['国际奥委会', '国际奥林匹克委员会', 'ioc'],
  ['红十字国际委员会', '国际红十字', '红十字会', 'icrc'],
]

const chinese = organisations.flatMap(([...forms]) => forms.filter((form) => !/[a-z]/.test(form)))
const pattern = new RegExp([...chinese].sort((a, b) => b.length - a.length).join('|'), 'g')

/** An organisation of the world, and the forms that it may have elsewhere in a text. */
export interface WorldOrganisation extends Name {
  readonly forms: readonly string[]
}

/** Where a folded Chinese text names organisations of the world: 非盟, which is not in 也非盟友. */
export function findWorldOrganisations(folded: string): readonly WorldOrganisation[] {
  const matches = [...folded.matchAll(pattern)]
  if (matches.length === 0) return []
  const words = hanWords(folded)
  return matches
    .map(({ 0: text, index }) => ({
      text,
      start: index,
      end: index + text.length,
      forms: organisations.find((forms) => forms.includes(text)) ?? [],
    }))
    .filter(({ start, end }) => words.some((word) => word.start === start) && words.some((word) => word.end === end))
}
