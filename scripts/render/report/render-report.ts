import { readFile } from 'node:fs/promises'
import { asHtml, type Html } from '../../deck/html.ts'
import { compileOptions, loadCompiler } from '../handlebars.ts'
import type { ReportView } from './report-view.ts'

const folder = new URL('../../../templates/report/', import.meta.url)

/** The report of a check as one HTML page, with everything in it. */
export async function renderReport(view: Omit<ReportView, 'styles'>): Promise<Html> {
  const [page, finding, styles] = await Promise.all(
    ['report.hbs', 'finding.hbs', 'report.css'].map((name) => readFile(new URL(name, folder), 'utf8')),
  )
  const handlebars = loadCompiler().create()
  handlebars.registerPartial('finding', handlebars.compile(finding, compileOptions))
  const whole: ReportView = { ...view, styles: asHtml(styles ?? '') }
  return asHtml(handlebars.compile(page, compileOptions)(whole))
}
