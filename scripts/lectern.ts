import { performance } from 'node:perf_hooks'
import { help } from './commands/help.ts'
import { ownVersion } from './commands/own-version.ts'
import { askedLanguage, readArguments } from './commands/read-arguments.ts'
import { tellBug } from './commands/tell-bug.ts'
import { processTerminal, type Terminal } from './commands/terminal.ts'
import { Failure } from './source/failure.ts'
import { cleanUpNow } from './source/interruption.ts'
import { labels } from './source/labels.ts'
import { localeOf } from './source/messages/messages.ts'
import { stagePrefix } from './source/stage.ts'

const exitCodes = { usage: 2, environment: 3, bug: 70 } as const

/** Runs what the command line asks for; answers the exit code. */
async function main(words: readonly string[], terminal: Terminal): Promise<number> {
  const request = readArguments(words)
  switch (request.command) {
    case 'init': {
      const { init } = await import('./commands/init.ts')
      return init(request.options, terminal)
    }
    case 'build': {
      const { build } = await import('./commands/build.ts')
      return build(request.options, terminal)
    }
    case 'preview': {
      const { preview } = await import('./commands/preview.ts')
      return preview(request.options, terminal)
    }
    case 'check': {
      const { check } = await import('./commands/check.ts')
      return check(request.options, terminal)
    }
    case 'schema': {
      const { schemaText } = await import('./commands/schema.ts')
      terminal.result(schemaText())
      return 0
    }
    case 'help':
      terminal.result(help[terminal.locale])
      return 0
    case 'version':
      terminal.result(ownVersion())
      return 0
    default:
      return request satisfies never
  }
}

function tellFailure(error: unknown, terminal: Terminal): number {
  const { say, paint, locale } = terminal
  if (error instanceof Failure) {
    say(`${paint.error('lectern:')} ${error.sentence[locale]}`)
    if (error.hint !== null) say(`  ${labels[locale].hint}${labels[locale].colon}${error.hint[locale]}`)
    return exitCodes[error.kind]
  }
  tellBug(error, terminal)
  return exitCodes.bug
}

performance.measure(`${stagePrefix}start`, { start: 0 })
const words = process.argv.slice(2)
const terminal = processTerminal(localeOf(askedLanguage(words), process.env))
process.exitCode = await main(words, terminal).catch((error: unknown) => tellFailure(error, terminal))
// What was written to a pipe may still be on its way; what was given up, when the time was up, is not waited for.
await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write('', done))))
cleanUpNow()
process.exit()
