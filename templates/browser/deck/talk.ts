/** A talk as keys and panels steer it, in the window that the audience sees or in the speaker's. */
export interface Talk {
  readonly next: () => void
  readonly back: () => void
  /** To a slide; with `words`, what was looked for on it is shown and marked. */
  readonly goTo: (id: string, words?: readonly string[]) => void
  /** The id of the slide that is shown. */
  readonly currentId: () => string
  readonly toggleBlack: () => void
}
