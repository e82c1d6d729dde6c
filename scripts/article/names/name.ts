/** A name in a text. Offsets are those of the text. */
export interface Name {
  readonly text: string
  readonly start: number
  readonly end: number
}
