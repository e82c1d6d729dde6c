import { dirname, join } from 'node:path'
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { handoutLayouts, papers } from '../outline/handout.ts'
import type { BuildOptions } from './build.ts'
import type { CheckFormat, CheckOptions } from './check.ts'
import type { InitOptions } from './init.ts'
import type { Output } from './make-files.ts'
import type { PreviewOptions } from './preview.ts'
import type { Format } from './terminal.ts'
import {
  misused,
  noCommand,
  outOfRange,
  schemaTakesNoFile,
  textTakesNoFile,
  tooMany,
  unknown,
  unknownValue,
} from './usage-failures.ts'

/** What the command line asks for. */
export type Request =
  | { readonly command: 'build'; readonly options: BuildOptions }
  | { readonly command: 'preview'; readonly options: PreviewOptions }
  | { readonly command: 'check'; readonly options: CheckOptions }
  | { readonly command: 'init'; readonly options: InitOptions }
  | { readonly command: 'schema' | 'help' | 'version' }

const commands = ['init', 'build', 'preview', 'check', 'schema'] as const
const outputs: readonly Output[] = ['html', 'slides', 'handout', 'png', 'notes']
const usualOutputs: readonly Output[] = ['html', 'slides', 'handout']
const formats: readonly Format[] = ['text', 'json']
const checkFormats: readonly CheckFormat[] = [...formats, 'html', 'sarif']

const flags = {
  out: { type: 'string' },
  only: { type: 'string' },
  browser: { type: 'string' },
  'no-browser': { type: 'boolean' },
  handout: { type: 'string' },
  paper: { type: 'string' },
  'pdf-notes': { type: 'boolean' },
  steps: { type: 'boolean' },
  scale: { type: 'string' },
  timeout: { type: 'string' },
  port: { type: 'string' },
  open: { type: 'boolean' },
  follow: { type: 'boolean' },
  source: { type: 'string' },
  timing: { type: 'boolean' },
  coverage: { type: 'boolean' },
  format: { type: 'string' },
  lang: { type: 'string' },
  strict: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} satisfies ParseArgsConfig['options']

/** The words behind `lectern` → what to do. Anything not understood is a `usage` failure. */
export function readArguments(words: readonly string[]): Request {
  const { values, positionals } = parse(words)
  if (values.help) return { command: 'help' }
  if (values.version) return { command: 'version' }
  if (values.lang !== undefined && !/^(en|zh)\b/i.test(values.lang))
    throw unknownValue('--lang', values.lang, ['en', 'zh'])
  const [command, outline = 'outline.yaml', ...others] = positionals
  if (command === undefined) throw noCommand()
  if (!isOneOf(command, commands)) throw unknown({ en: 'command', zh: '命令' }, command, commands)
  if (command === 'schema') return schemaRequest(positionals, values.out)
  if (others.length > 0) throw tooMany(others)
  if (command === 'init') return { command, options: { outline } }
  const common = {
    outline,
    browser: values.browser ?? null,
    strict: values.strict ?? false,
    source: values.source ?? null,
  }
  if (command === 'check') {
    const format = choice('--format', values.format ?? 'text', checkFormats)
    if (values.out !== undefined && format === 'text') throw textTakesNoFile()
    const looks = values['no-browser'] !== true
    const tables = { timing: values.timing ?? false, coverage: values.coverage ?? false }
    return { command, options: { ...common, ...tables, format, looks, out: values.out ?? null } }
  }
  const handout = {
    ...(values.handout !== undefined && { layout: choice('--handout', values.handout, handoutLayouts) }),
    ...(values.paper !== undefined && { paper: choice('--paper', values.paper, papers) }),
  }
  const making = {
    ...common,
    format: choice('--format', values.format ?? 'text', formats),
    handout,
    pdfNotes: values['pdf-notes'] ?? false,
    steps: values.steps ?? false,
    scale: values.scale === undefined ? 2 : number('--scale', values.scale, scales),
    timeout: values.timeout === undefined ? null : number('--timeout', values.timeout, timeouts),
  }
  if (command === 'preview') {
    const port = values.port === undefined ? null : wholeNumber('--port', values.port, ports)
    return { command, options: { ...making, port, open: values.open ?? false, follow: values.follow ?? false } }
  }
  const only = values.only?.split(',').map((output) => choice('--only', output.trim(), outputs))
  const folder = values.out ?? join(dirname(outline), 'dist')
  return { command, options: { ...making, folder, outputs: only ?? usualOutputs } }
}

/** From pictures for a list of slides (128 × 72) to ones for a poster (10,240 × 5,760), about as large as browsers draw. */
const scales = { least: 0.1, most: 8 }

/** In seconds, up to a day. */
const timeouts = { least: 1, most: 86_400 }

const ports = { least: 1, most: 65_535 }

function number(flag: string, value: string, { least, most }: { least: number; most: number }): number {
  const found = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN
  if (found >= least && found <= most) return found
  throw outOfRange(flag, value, least, most)
}

function wholeNumber(flag: string, value: string, range: { readonly least: number; readonly most: number }): number {
  const found = number(flag, value, range)
  if (Number.isInteger(found)) return found
  throw outOfRange(flag, value, range.least, range.most)
}

/** What `--lang` says, before anything else is understood: even complaints about the command line are in that language. */
export function askedLanguage(words: readonly string[]): string | null {
  const at = words.indexOf('--lang')
  const joined = words.find((word) => word.startsWith('--lang='))
  return (at === -1 ? joined?.slice('--lang='.length) : words[at + 1]) ?? null
}

function schemaRequest(positionals: readonly string[], out: string | undefined): Request {
  if (positionals.length === 1 && out === undefined) return { command: 'schema' }
  throw schemaTakesNoFile()
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: flags, allowPositionals: true, strict: true })
  } catch (error) {
    const typed = /'(-[^\\s'=]*)/.exec((error as Error).message)?.[1]
    if (!(error instanceof TypeError) || typed === undefined) throw error
    if (typed.replace(/^-+/, '') in flags) throw misused(typed, error.message)
    throw unknown(
      { en: 'flag', zh: '选项' },
      typed,
      Object.keys(flags).map((flag) => `--${flag}`),
    )
  }
}

function choice<T extends string>(flag: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((word) => word.toLowerCase() === value.toLowerCase())
  if (found !== undefined) return found
  throw unknownValue(flag, value, allowed)
}

function isOneOf<T extends string>(value: string, allowed: readonly T[]): value is T {
  return (allowed as readonly string[]).includes(value)
}
