import { join } from 'node:path'
import { cacheFolder } from '../../source/cache-folder.ts'
import { remember } from '../../source/remember.ts'
import { compileOptions, loadCompiler } from '../handlebars.ts'

/** A template that could be read: its program in JavaScript, and the other templates that it names. */
export interface CompiledTemplate {
  readonly program: string
  readonly uses: readonly { readonly name: string; readonly at: TemplatePlace }[]
}

/** Where and why a template can't be read. `detail` is what Handlebars says, in English; null where the place says it all. */
export interface TemplateFlaw {
  readonly at: TemplatePlace
  readonly detail: string | null
}

/** As Handlebars counts: lines from 1, columns from 0. */
export interface TemplatePlace {
  readonly line: number
  readonly column: number
}

/** Compiles a template of the author's; one that was compiled before is in the user's cache folder. */
export function compileTemplate(text: string, version: string): Promise<CompiledTemplate | TemplateFlaw> {
  const key = ['own template', version, JSON.stringify(compileOptions), text].join('\n')
  return remember(join(cacheFolder(), 'templates'), key, async () => compile(text))
}

function compile(text: string): CompiledTemplate | TemplateFlaw {
  const compiler = loadCompiler() as Compiler
  // By itself it tells the place in words only.
  compiler.Parser.parseError = (message, { loc, token }) => {
    throw new UnreadOn(message, { line: loc.last_line, column: loc.last_column }, token === 'EOF')
  }
  try {
    const uses: CompiledTemplate['uses'][number][] = []
    class Uses extends compiler.Visitor {
      override PartialStatement(statement: hbs.AST.PartialStatement): void {
        if (statement.name.type === 'PathExpression')
          uses.push({ name: (statement.name as hbs.AST.PathExpression).original, at: statement.name.loc.start })
        super.PartialStatement(statement)
      }
    }
    new Uses().accept(compiler.parse(text))
    return { program: String(compiler.precompile(text, compileOptions)), uses }
  } catch (error) {
    return flawOf(error)
  }
}

/** The parser's own part of the library, which its types don't know. */
type Compiler = ReturnType<typeof loadCompiler> & {
  readonly Parser: {
    parseError: (message: string, state: { readonly loc: TokenEnd; readonly token: string }) => never
  }
}

/** Where the last piece ends that could be read. */
interface TokenEnd {
  readonly last_line: number
  readonly last_column: number
}

class UnreadOn extends Error {
  readonly at: TemplatePlace
  readonly isAtEnd: boolean

  constructor(message: string, at: TemplatePlace, isAtEnd: boolean) {
    super(message)
    this.at = at
    this.isAtEnd = isAtEnd
  }
}

/** Any other error is the library's own, which says the place behind a hyphen: `each doesn't match if - 2:5`. */
function flawOf(error: unknown): TemplateFlaw {
  if (error instanceof UnreadOn)
    return { at: error.at, detail: error.isAtEnd ? 'the file ends before a tag or a block is closed' : null }
  const { message, lineNumber, column } = error as Error & { lineNumber?: number; column?: number }
  if (lineNumber === undefined || column === undefined) throw error
  return { at: { line: lineNumber, column }, detail: message.replace(/ - \d+:\d+$/, '') }
}
