import type { CoveredSection } from '../../article/coverage.ts'
import { isNumbered } from '../tables/coverage-table.ts'

/** 一, 试验的由来; a section without a number has only its title: 结 语 is 结语, Related Work stays as it is. */
export function namesOf(section: Pick<CoveredSection, 'label' | 'title'>): readonly string[] {
  const { label, title } = section
  return isNumbered(section) ? [label, title] : [title.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')]
}
