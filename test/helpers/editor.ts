import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

/** What an editor shows of an outline, through the language server that VS Code's YAML extension runs. */
export interface Editor {
  /** Opens an outline; `▮` is where the cursor stands. */
  open(text: string): Promise<OpenOutline>
}

export interface OpenOutline {
  /** What is underlined, and what is said of it. */
  readonly problems: readonly { readonly underlined: string; readonly message: string }[]
  /** What is offered at the cursor. */
  offers(): Promise<readonly string[]>
  /** What is shown when one points at the cursor's place. */
  hover(): Promise<string>
}

interface Place {
  readonly line: number
  readonly character: number
}

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: {
    readonly uri: string
    readonly items: readonly { readonly section: string }[]
    readonly diagnostics: readonly Problem[]
  }
  readonly result?: unknown
}

interface Problem {
  readonly range: { readonly start: Place; readonly end: Place }
  readonly message: string
}

/** All as they come, but for the tag that the README tells to name. */
const settings: Readonly<Record<string, object>> = {
  yaml: { validate: true, hover: true, completion: true, customTags: ['!include scalar', '!include sequence'] },
}

const server = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server')

/** Starts the language server for as long as `use` lasts. Outlines are opened as if they lay in `folder`. */
export async function useEditor<T>(folder: string, use: (editor: Editor) => Promise<T>): Promise<T> {
  const process_ = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  try {
    const send = (message: object) => process_.stdin.write(framed({ jsonrpc: '2.0', ...message }))
    const connection = new Connection(send)
    process_.stdout.on(
      'data',
      unframed((message) => connection.receive(message)),
    )
    return await use(await connection.start(folder))
  } finally {
    process_.kill()
  }
}

class Connection {
  readonly #send: (message: object) => void
  readonly #answers = new Map<number, (result: unknown) => void>()
  readonly #problems = new Map<string, (problems: readonly Problem[]) => void>()
  #documents = 0

  constructor(send: (message: object) => void) {
    this.#send = send
  }

  receive({ id, method, params, result }: Message): void {
    if (method === undefined) this.#answers.get(id as number)?.(result)
    else if (method === 'textDocument/publishDiagnostics' && params)
      this.#problems.get(params.uri)?.(params.diagnostics)
    // The server asks for settings, and registers what it does.
    else if (id !== undefined)
      this.#send({ id, result: params?.items?.map(({ section }) => settings[section] ?? null) ?? null })
  }

  async start(folder: string): Promise<Editor> {
    await this.#request('initialize', { processId: process.pid, rootUri: null, capabilities: {} })
    this.#send({ method: 'initialized', params: {} })
    return { open: (text) => this.#open(pathToFileURL(`${folder}/outline-${++this.#documents}.yaml`).href, text) }
  }

  async #open(uri: string, marked: string): Promise<OpenOutline> {
    const text = marked.replace('▮', '')
    const problems = new Promise<readonly Problem[]>((resolve) => this.#problems.set(uri, resolve))
    this.#send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'yaml', version: 1, text } },
    })
    const at = { textDocument: { uri }, position: placeOf(marked) }
    return {
      problems: (await problems).map(({ range, message }) => ({ underlined: slice(text, range), message })),
      offers: async () => {
        const { items } = (await this.#request('textDocument/completion', at)) as { items: { label: string }[] }
        return items.map(({ label }) => label)
      },
      hover: async () => {
        const hover = (await this.#request('textDocument/hover', at)) as { contents: { value: string } }
        return hover.contents.value
      },
    }
  }

  #request(method: string, params: object): Promise<unknown> {
    const id = this.#answers.size + 1
    return new Promise((resolve) => {
      this.#answers.set(id, resolve)
      this.#send({ id, method, params })
    })
  }
}

function placeOf(marked: string): Place {
  const lines = marked.slice(0, Math.max(0, marked.indexOf('▮'))).split('\n')
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 }
}

function slice(text: string, { start, end }: Problem['range']): string {
  return text.split('\n')[start.line]?.slice(start.character, end.line === start.line ? end.character : undefined) ?? ''
}

function framed(message: object): string {
  const text = JSON.stringify(message)
  return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`
}

/** Bytes as they come → whole messages. */
function unframed(receive: (message: Message) => void): (chunk: Buffer) => void {
  let bytes = Buffer.alloc(0)
  return (chunk) => {
    bytes = Buffer.concat([bytes, chunk])
    for (;;) {
      const head = bytes.indexOf('\r\n\r\n')
      const length = Number(/Content-Length: (\d+)/.exec(bytes.toString('latin1', 0, Math.max(0, head)))?.[1])
      if (head === -1 || bytes.length < head + 4 + length) return
      receive(JSON.parse(bytes.toString('utf8', head + 4, head + 4 + length)))
      bytes = bytes.subarray(head + 4 + length)
    }
  }
}
