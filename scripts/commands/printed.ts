import type { Diagnostic } from '../source/diagnostic.ts'

/** Files by their path in the folder of outputs, and how they differ from what was planned. */
export interface Printed {
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly diagnostics: readonly Diagnostic[]
}
