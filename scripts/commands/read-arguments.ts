import { dirname, join } from 'node:path'
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { handoutLayouts, papers } from '../outline/handout.ts'
import type { BuildOptions, Output } from './build.ts'
import type { CheckFormat, CheckOptions } from './check.ts'
import type { InitOptions } from './init.ts'
import type { Format } from './terminal.ts'
import {
  misused,
  noCommand,
  noPreview,
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
  if (command === 'preview') throw noPreview()
  const common = { outline, browser: values.browser ?? null, strict: values.strict ?? false }
  if (command === 'check') {
    const format = choice('--format', values.format ?? 'text', checkFormats)
    if (values.out !== undefined && format === 'text') throw textTakesNoFile()
    return { command, options: { ...common, format, looks: values['no-browser'] !== true, out: values.out ?? null } }
  }
  const only = values.only?.split(',').map((output) => choice('--only', output.trim(), outputs))
  const folder = values.out ?? join(dirname(outline), 'dist')
  const handout = {
    ...(values.handout !== undefined && { layout: choice('--handout', values.handout, handoutLayouts) }),
    ...(values.paper !== undefined && { paper: choice('--paper', values.paper, papers) }),
  }
  return {
    command,
    options: {
      ...common,
      folder,
      format: choice('--format', values.format ?? 'text', formats),
      outputs: only ?? usualOutputs,
      handout,
      pdfNotes: values['pdf-notes'] ?? false,
      steps: values.steps ?? false,
      scale: values.scale === undefined ? 2 : number('--scale', values.scale, scales),
      timeout: values.timeout === undefined ? null : number('--timeout', values.timeout, timeouts),
    },
  }
}

/** From pictures for a list of slides (128 × 72) to ones for a poster (10,240 × 5,760), about as large as browsers draw. */
const scales = { least: 0.1, most: 8 }

/** In seconds, up to a day. */
const timeouts = { least: 1, most: 86_400 }

function number(flag: string, value: string, { least, most }: { least: number; most: number }): number {
  const found = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN
  if (found >= least && found <= most) return found
  throw outOfRange(flag, value, least, most)
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
