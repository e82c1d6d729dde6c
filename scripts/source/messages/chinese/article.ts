import type { ArticleFacts, ArticlePlace, Candidate, Unsourced } from '../../facts/article.ts'
import { shorten } from '../shorten.ts'
import type { MessagesOf, Wording } from '../wording.ts'
import { didYouMean } from './phrases.ts'

export const articleMessages: MessagesOf<ArticleFacts> = {
  'unsourced-number': (facts) =>
    unsourced(facts, '改正数字；约数要写出“约”之类的字；自己算出的数，在“checked”里写明理由'),
  'unsourced-date': (facts) => unsourced(facts, '改正日期，或在“checked”里写明出处'),
  'unsourced-quote': (facts) => unsourced(facts, '照原文引用，或去掉引号，或在“checked”里写明是谁的话'),
  'unsourced-name': ({ written, nearest }) =>
    nearest.length > 0
      ? unsourced({ written, nearest }, '改正名称，或在“checked”里写明原文为何没有')
      : {
          message: `“${shorten(written)}”在原文中从未出现`,
          hint: '改用原文里的名称，或在“checked”里写明这个名称的出处',
        },
  'distant-place': ({ written, from, found }) => ({
    message: `“${shorten(written)}”在原文${found.map(placed).join('、')}，不在“${shorten(from)}”`,
    hint: '改正“from”，或用分号加上那一处',
  }),
  'other-unit': ({ written, said }) => ({
    message: `“${shorten(written)}”：原文这个数作“${shorten(said.text)}”（${placed(said.place)}）`,
    hint: '改成原文的单位，或在“checked”里写明两者的关系',
  }),
  'other-subject': ({ written, subject, said }) => ({
    message: `“${shorten(written)}”似乎说的不是“${shorten(subject)}”；原文说后者“${shorten(said.text)}”（${placed(said.place)}）`,
    hint: '核对哪个数属于谁；若没有错，在“checked”里写明',
  }),
  'copied-run': ({ run, length, unit, place }) => ({
    message: `连续 ${length} ${unit === 'words' ? '词' : '字'}与原文相同：“${shorten(run)}”（${placed(place)}）`,
    hint: '压缩成自己的话，或加上引号',
  }),
  'unknown-subsection': ({ section, meant, known }) => ({
    message: `原文没有“${shorten(section)}”这一节`,
    hint: didYouMean(meant, `原文有：${known.slice(0, 12).map(shorten).join('、')}`),
  }),
  'page-out-of-range': ({ pages, section, first, last }) =>
    section === null
      ? {
          message: `原文没有第 ${pages} 页：它从第 ${first} 页到第 ${last} 页`,
          hint: '按原文的页码写；首页由“source: pages”给出',
        }
      : {
          message: `“${shorten(section)}”一节不在第 ${pages} 页：它从第 ${first} 页到第 ${last} 页`,
          hint: '改正页码或节名；几处之间用分号隔开',
        },
  'unexplained-check': ({ written }) => ({
    message: `没有写明“${shorten(written)}”为何无误`,
    hint: '在冒号后写上理由',
  }),
  'unneeded-check': ({ written }) => ({
    message: `这张幻灯片上没有关于“${shorten(written)}”的提示`,
    hint: '删去这一行，或照提示里的字样写',
  }),
  'unknown-article': ({ path, known }) => ({
    message: `${path} 不是能读的文章格式`,
    hint: `另存为 ${known.join('、')} 之一`,
  }),
  'broken-article': ({ path, detail }) => ({
    message: `${path} 读不出来${detail === '' ? '' : `（${shorten(detail)}）`}`,
    hint: '用原来的程序打开后重新保存，或另存为文本',
  }),
  'empty-article': ({ path }) => ({
    message: `${path} 里没有文字`,
    hint: '扫描件没有文字，请先做文字识别',
  }),
}

function unsourced({ written, nearest }: Unsourced, hint: string): Wording {
  const near = nearest.map(candidate).join('、')
  return { message: `“${shorten(written)}”不在原文${near && `；最近的是${near}`}`, hint }
}

function candidate({ text, place }: Candidate): string {
  return `“${shorten(text)}”（${placed(place)}）`
}

function placed({ page, section }: ArticlePlace): string {
  return page === null ? `“${section ?? '?'}”一节` : `第 ${page} 页`
}
