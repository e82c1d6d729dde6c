import { type Compilation, type Compiled, compile, type Wishes } from '../compile.ts'
import type { PageName } from '../render/templates.ts'

/** A deck that somebody waits for with a browser. */
export interface Awaited {
  /** Answers long before there is a deck, so that a browser can start meanwhile; false when there won't be one. */
  readonly isReadable: Promise<boolean>
  /** Null when there is no deck, or none that may be used. */
  readonly made: Promise<Compiled | null>
}

/** Begins to make a deck, and tells on the way whether a browser will be needed for it. */
export function beginCompiling(
  outline: string,
  wanted: readonly PageName[],
  wishes: Wishes,
): { readonly compiling: Promise<Compilation>; readonly isReadable: Promise<boolean> } {
  let tell: (isReadable: boolean) => void = () => {}
  const isReadable = new Promise<boolean>((resolve) => {
    tell = resolve
  })
  const compiling = compile(outline, wanted, { ...wishes, onReadable: () => tell(true) })
  // Whoever waits for the deck hears of what goes wrong.
  compiling.then(
    () => tell(false),
    () => tell(false),
  )
  return { compiling, isReadable }
}
