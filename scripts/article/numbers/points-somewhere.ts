import type { Quantity } from './quantity.ts'

const before =
  /(?:\b(?:p|pp|pages?|slides?|figures?|figs?|tables?|no|nos|vol|chapters?|sections?|sect|steps?|parts?|footnotes?|notes?|version|items?)\.? ?|图 ?|(?<![代发])表 ?|(?<!关)注 ?|附件 ?|附录 ?|公式 ?)$/
const behind = /^ ?[-–,、至到\d ]*(?:[页行列章节格栏段张步题点期卷版])/

/** Whether a number leads to a place rather than count anything: of a page, a slide, a row, a figure, an entry of a list. */
export function pointsSomewhere({ start, numberEnd, end, isOrdinal }: Quantity, folded: string): boolean {
  const lead = folded.slice(Math.max(0, start - 12), start)
  const tail = folded.slice(numberEnd, numberEnd + 8)
  if (before.test(lead)) return true
  if (isOrdinal && (behind.test(tail) || /^ ?[,:]/.test(tail))) return true
  // 1. 2) at the beginning of a line or behind a blank.
  const isListed = /(?:^|[\s(])$/.test(lead) && /^(?:[.、)](?!\d)|\. )/.test(tail) && end === numberEnd
  return isListed && numberEnd - start <= 2
}
