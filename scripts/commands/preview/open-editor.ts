import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { basename } from 'node:path'

/** A place in a file, by its path on this machine; line and column from 1. */
export interface EditorPlace {
  readonly file: string
  readonly line: number
  readonly column: number
}

type Shape = (place: EditorPlace) => readonly string[]

const afterColons: Shape = ({ file, line, column }) => [`${file}:${line}:${column}`]
const afterPlus: Shape = ({ file, line, column }) => [`+${line}:${column}`, file]
const goto: Shape = (place) => ['--goto', ...afterColons(place)]
const byOptions: Shape = ({ file, line, column }) => ['--line', `${line}`, '--column', `${column}`, file]

/** How editors with windows of their own are told where to go. */
const shapes: Readonly<Record<string, Shape>> = {
  ...Object.fromEntries(
    ['code', 'code-insiders', 'codium', 'vscodium', 'cursor', 'windsurf'].map((name) => [name, goto]),
  ),
  ...Object.fromEntries(
    ['subl', 'sublime_text', 'zed', 'zeditor', 'atom', 'bbedit'].map((name) => [name, afterColons]),
  ),
  ...Object.fromEntries(['idea', 'pycharm', 'webstorm', 'kate'].map((name) => [name, byOptions])),
  gedit: afterPlus,
  'gnome-text-editor': afterPlus,
  emacsclient: (place) => ['--no-wait', ...afterPlus(place)],
  gvim: ({ file, line, column }) => [`+call cursor(${line},${column})`, file],
  mvim: ({ file, line, column }) => [`+call cursor(${line},${column})`, file],
  mate: ({ file, line, column }) => ['--line', `${line}:${column}`, file],
  'notepad++': ({ file, line, column }) => [`-n${line}`, `-c${column}`, file],
}

/** These would take over the terminal that lectern runs in. */
const inTerminal =
  /^(vim?|nvim|vimx?|view|ex|ed|nano|pico|emacs|emacs-nox|jed|joe|jmacs|micro|hx|helix|kak|mcedit|ne|tilde|less|more|cat)$/

/**
 * Opens a file at a place in the editor that $VISUAL or $EDITOR names, else in VS Code; answers what it is called. Null when there is
 * none that has a window of its own. An editor that nobody has heard of is given file, line and column in the way of VS Code.
 */
export async function openEditor(
  place: EditorPlace,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<string | null> {
  for (const command of [environment.VISUAL, environment.EDITOR, 'code']) {
    const [program, ...words] = partsOf(command ?? '')
    if (program === undefined) continue
    const name = basename(program).replace(/\.(exe|cmd)$/i, '')
    if (inTerminal.test(name)) continue
    // `code --wait` is for programs that wait for the author to be done.
    const asked = words.filter((word) => word !== '--wait' && word !== '-w')
    if (await isStarted(program, [...asked, ...(shapes[name] ?? goto)(place)])) return name
  }
  return null
}

/** `"/Applications/My Editor" -n` → its words. */
function partsOf(command: string): readonly string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  )
}

/** An editor outlives lectern, and says nothing in its terminal. */
async function isStarted(program: string, words: readonly string[]): Promise<boolean> {
  try {
    const child = onWindows ? throughShell(program, words) : spawn(program, words, quietly)
    child.on('error', () => {})
    child.unref()
    await once(child, 'spawn')
    return true
  } catch {
    return false
  }
}

const onWindows = process.platform === 'win32'
const quietly = { stdio: 'ignore', detached: true } as const

/** There, `code` is a batch file, which only a shell can start. No file name on Windows has a quotation mark in it. */
function throughShell(program: string, words: readonly string[]) {
  const quoted = [program, ...words].map((word) => `"${word.replaceAll('"', '')}"`)
  return spawn(quoted.join(' '), { ...quietly, shell: true, windowsHide: true })
}
