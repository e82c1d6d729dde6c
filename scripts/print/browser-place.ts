/** A browser to print with: one that runs already and is only borrowed, or one to start. */
export type BrowserPlace = RunningBrowser | InstalledBrowser

/** A browser somewhere else, reached through its DevTools WebSocket. */
export interface RunningBrowser {
  readonly kind: 'running'
  readonly endpoint: string
}

/** A browser to start, with the arguments and the environment variables that it needs besides the usual ones. */
export interface InstalledBrowser {
  readonly kind: 'installed'
  readonly executable: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
}
