import { readFile } from 'node:fs/promises'
import { asHtml, type Html } from '../../deck/html.ts'
import { compileOptions, loadCompiler } from '../handlebars.ts'
import type { ReportView } from './report-view.ts'

const folder = new URL('../../../templates/report/', import.meta.url)

const partials = ['finding', 'timing', 'time-cells', 'coverage', 'coverage-picture', 'left-out']
/** Its colours are those of the theme `ink`. */
const styleSheets = ['../styles/themes/ink.css', 'report.css', 'tables.css', 'coverage-picture.css']

/** The report of a check as one HTML page, with everything in it. */
export async function renderReport(view: Omit<ReportView, 'styles'>): Promise<Html> {
  const handlebars = loadCompiler().create()
  for (const name of partials)
    handlebars.registerPartial(name, handlebars.compile(await read(`${name}.hbs`), compileOptions))
  const styles = await Promise.all(styleSheets.map(read))
  const whole: ReportView = { ...view, styles: asHtml(styles.join('\n')) }
  return asHtml(handlebars.compile(await read('report.hbs'), compileOptions)(whole))
}

function read(name: string): Promise<string> {
  return readFile(new URL(name, folder), 'utf8')
}
