import type { ArticleSection, Block, PageMark } from './article.ts'
import { splitHeading } from './formats/heading.ts'

/** A block, and where in the article's text it begins. */
export interface PlacedBlock extends Block {
  readonly start: number
}

interface Opening {
  readonly label: string
  readonly title: string
  readonly level: number
  readonly start: number
}

/** Abstracts begin with the word for them. */
const abstract = /^(?:【?(?:内\s*容\s*(?:提\s*要|摘\s*要)|摘\s*要|提\s*要)】?|abstract|summary)[:：.\]】\s]/i
/** What stands before an article besides: keywords, authors, classification. */
const matter =
  /^(?:[【[]?(?:关\s*键\s*词|作者简介|中图分类号|文献标[识志]码|文章编号|收稿日期|修回日期|基金项目)|[（(]责任编辑|key\s?words|doi\b|jel\b)/i
/** A second abstract, in another language, behind everything. */
const otherAbstract = /^(?:english abstract|abstract\b|英文摘要)/i

/**
 * The sections of an article, each with those inside it, in order. What stands before the first heading is the abstract, where one is
 * marked, and the introduction.
 */
export function findSections(
  blocks: readonly PlacedBlock[],
  bodyEnd: number,
  pages: readonly PageMark[],
): readonly ArticleSection[] {
  const body = blocks.filter(({ kind }) => kind !== 'note')
  const openings = openingsIn(body)
  return openings.map(({ label, title, level, start }, index) => {
    const next = openings.slice(index + 1).find((other) => other.level <= Math.max(1, level))
    const end = next?.start ?? bodyEnd
    const pageOf = (offset: number) => pages.findLast((mark) => mark.start <= offset)?.page ?? null
    return { label, title, level, start, end, firstPage: pageOf(start), lastPage: pageOf(Math.max(start, end - 1)) }
  })
}

function openingsIn(body: readonly PlacedBlock[]): readonly Opening[] {
  const openings: Opening[] = []
  const above: string[] = []
  const labelled = body.filter((block, index) => !(index === 0 && block.kind === 'heading' && !isNumbered(block)))
  for (const block of labelled) {
    const { kind, text, start } = block
    if (kind === 'heading') {
      const { number, title } = splitHeading(text)
      const level = block.level ?? 1
      above.splice(level - 1)
      const label = number === null ? title.replace(/\s+/g, '') : labelUnder(above.filter(Boolean).at(-1) ?? '', number)
      above[level - 1] = number === null ? '' : label
      openings.push({ label, title, level, start })
    } else if (openings.some(({ level }) => level > 0)) {
      if (otherAbstract.test(text)) openings.push({ label: 'Abstract', title: 'Abstract', level: 0, start })
    } else if (abstract.test(text))
      openings.push({ label: abstractName(text), title: abstractName(text), level: 0, start })
    else if (isProse(text) && !matter.test(text) && openings.at(-1)?.label !== introduction(text))
      openings.push({ label: introduction(text), title: introduction(text), level: 0, start })
  }
  return openings
}

function isNumbered({ text }: Block): boolean {
  return splitHeading(text).number !== null
}

/** （一） under 一 is 一（一）; 2.1 says itself what it is under. */
function labelUnder(parent: string, number: string): string {
  if (/^\d/.test(number) || parent === '') return number
  return /^[A-Z]/.test(number) ? `${parent}.${number}` : parent + number.replace('(', '（').replace(')', '）')
}

/** Whether a block is about the article, as its number and its keywords are, rather than of it. */
export function isMatter({ kind, text }: Block): boolean {
  return kind === 'text' && matter.test(text) && !abstract.test(text)
}

/** A paragraph rather than a title or a name. */
function isProse(text: string): boolean {
  return text.length > 60
}

function abstractName(text: string): string {
  return /^[a-z]/i.test(text) ? 'Abstract' : '内容提要'
}

function introduction(text: string): string {
  return /\p{Script=Han}/u.test(text) ? '引言' : 'Introduction'
}
