import { type Compilation, compile, newWorkshop, type Wishes } from '../../compile.ts'
import type { PageName } from '../../render/templates.ts'

/** What became of an outline, or what went wrong with lectern itself. */
export interface Pressed extends Compilation {
  readonly bug: unknown
}

/** Makes the pages of an outline again and again. It never fails: after a bug, the preview goes on. */
export class OutlinePress {
  readonly #outline: string
  readonly #wishes: Wishes
  readonly #workshop = newWorkshop()
  #read: readonly string[] = []

  constructor(outline: string, wishes: Wishes) {
    this.#outline = outline
    this.#wishes = wishes
  }

  /** The outline as it is now. Only one is made at a time. */
  async press(wanted: readonly PageName[]): Promise<Pressed> {
    try {
      const compilation = await compile(this.#outline, wanted, this.#wishes, this.#workshop)
      this.#read = compilation.read
      return { ...compilation, bug: null }
    } catch (bug) {
      return { diagnostics: [], read: this.#read, result: null, bug }
    }
  }
}
