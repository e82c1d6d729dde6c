import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { ExportLine } from '../../serve/messages.ts'
import { safeHeaders } from '../../serve/respond.ts'
import type { SiteFile } from '../../serve/site.ts'
import { type Diagnostic, severityOf } from '../../source/diagnostic.ts'
import { Failure, type Words } from '../../source/failure.ts'
import { type Locale, wordingOf } from '../../source/messages/messages.ts'
import { type MakeOptions, makeFiles, type Output } from '../make-files.ts'
import { oneAtATime } from '../take-turns.ts'
import { exitCodeFor, type Terminal } from '../terminal.ts'
import { zip } from './zip.ts'

const outputs: readonly Output[] = ['html', 'slides', 'handout', 'notes', 'png']

/** How many files wait to be fetched by the windows that asked for them. */
const mostKept = 4

const madeFolder = '~lectern/made/'

/** Makes what `build` makes, for windows that ask for it, one at a time, and keeps it for them to fetch. */
export class Exports {
  readonly #options: MakeOptions
  readonly #terminal: Terminal
  readonly #made = new Map<string, SiteFile>()
  readonly #turns = oneAtATime()

  constructor(options: MakeOptions, terminal: Terminal) {
    this.#options = options
    this.#terminal = terminal
  }

  /** A file that was made, by the path that its window was told. */
  find(path: string): SiteFile | undefined {
    return this.#made.get(path)
  }

  /** Answers `{output}` line by line: what is being done, then where the file is, or why there is none. */
  readonly action = async (body: unknown, response: ServerResponse): Promise<void> => {
    const output = outputs.find((name) => name === (body as { output?: unknown } | null)?.output)
    if (!output) return void response.writeHead(400, safeHeaders).end()
    response.writeHead(200, { ...safeHeaders, 'Content-Type': 'application/x-ndjson', 'Cache-Control': 'no-store' })
    const tell = (line: ExportLine) => void response.write(`${JSON.stringify(line)}\n`)
    await this.#turns(async () => tell(await this.#make(output, tell)))
    response.end()
  }

  async #make(output: Output, tell: (line: ExportLine) => void): Promise<ExportLine> {
    const { locale } = this.#terminal
    const progress = (step: Words | null) => step && tell({ step: step[locale] })
    try {
      const { files, diagnostics } = await makeFiles(
        { ...this.#options, outputs: [output] },
        { ...this.#terminal, progress },
      )
      if (exitCodeFor(diagnostics, this.#options.strict) !== 0) return { trouble: worst(diagnostics, locale) }
      return { file: this.#keep(output, files) }
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      return { trouble: { sentence: error.sentence[locale], hint: error.hint?.[locale] ?? null } }
    }
  }

  #keep(output: Output, files: ReadonlyMap<string, Uint8Array>): { readonly name: string; readonly href: string } {
    const [only] = files
    const [name, bytes] = output === 'png' || !only ? (['slides.zip', zip(files)] as const) : only
    const path = `${madeFolder}${randomUUID()}/${name}`
    this.#made.set(path, { bytes, type: 'application/octet-stream' })
    const [oldest] = this.#made.keys()
    if (this.#made.size > mostKept && oldest !== undefined) this.#made.delete(oldest)
    return { name, href: `/${path}` }
  }
}

/** The first error, or the first warning where warnings count as errors. */
function worst(diagnostics: readonly Diagnostic[], locale: Locale): { sentence: string; hint: string | null } {
  const found = diagnostics.find((diagnostic) => severityOf(diagnostic) === 'error') ?? diagnostics[0]
  if (!found) throw new Error('there is nothing wrong, and yet nothing was made')
  const { message, hint } = wordingOf(found, locale)
  return { sentence: message, hint }
}
