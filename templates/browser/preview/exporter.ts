import type { ExportLine } from '../../../scripts/serve/messages.ts'
import { make } from './make-element.ts'
import type { Notice } from './notice.ts'
import { post } from './post.ts'
import { words } from './words.ts'

/** What can be exported. */
export type ExportName = keyof typeof words.exports

/** Has the preview make files as a build makes them, tells how it goes, and hands them to the browser to save. */
export class Exporter {
  readonly #notice: Notice

  constructor(notice: Notice) {
    this.#notice = notice
  }

  async export(output: ExportName): Promise<void> {
    try {
      const response = await post('export', { output })
      for await (const line of linesOf(response)) this.#take(JSON.parse(line) as ExportLine)
    } catch {
      this.#notice.say(words.exportFailed)
    }
  }

  #take(line: ExportLine): void {
    if ('step' in line) this.#notice.say(`${line.step} …`, true)
    else if ('trouble' in line)
      this.#notice.say([line.trouble.sentence, line.trouble.hint].filter(Boolean).join(' · '), true)
    else {
      const { name, href } = line.file
      make('a', { href, download: name }).click()
      this.#notice.say(words.exported(name))
    }
  }
}

async function* linesOf(response: Response): AsyncGenerator<string> {
  if (!response.ok || !response.body) throw new Error(`the preview answered ${response.status}`)
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (;;) {
    const { value, done } = await reader.read()
    if (done) return
    const lines = (rest + value).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
}
