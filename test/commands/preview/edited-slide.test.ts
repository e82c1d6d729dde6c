import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { editedSlide } from '../../../scripts/commands/preview/edited-slide.ts'
import { deckFrom, yaml } from '../../helpers/outline.ts'
import { inEmptyFolder } from '../../helpers/print.ts'

const before = yaml`
  title: 小讲
  slides:
    - title: 一
      id: one
      text: 甲[@kim]。
    - title: 二
      id: two
      text: 乙。
    - { title: 三, id: three, text: 丙。 }
  references:
    - { id: kim, type: book, title: Peace }
`
const third = '  - { title: 三'

test.each([
  ['the text of a slide', before.replace('乙', '新'), 'two'],
  ['the title of a slide', before.replace('二', '新'), 'two'],
  ['a slide on one line', before.replace('丙', '新'), 'three'],
  ['a new slide', before.replace('  - title: 二', '  - title: 新\n    id: new\n    text: 新。\n  - title: 二'), 'new'],
  [
    'a new slide that is alike the next',
    before.replace(third, `  - { title: 三, id: new, text: 丙。 }\n${third}`),
    'new',
  ],
  ['the title of the talk', before.replace('小讲', '大讲'), 'cover'],
  ['two slides', before.replace('甲', '新').replace('丙', '新'), null],
  ['a work, which is on no slide of its own', before.replace('Peace', 'War'), null],
  ['nothing', before, null],
])('goes with %s', async (_, after, id) => {
  await inEmptyFolder(async (folder) => {
    const path = join(folder, 'outline.yaml')
    await writeFile(path, before)
    const old = await deckFrom(path)
    await writeFile(path, after)
    expect(editedSlide(old, await deckFrom(path))).toBe(id)
  })
})
