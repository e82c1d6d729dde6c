/** What the audience's window tells the speaker's: what is shown, and what comes next. */
export interface StateMessage {
  readonly lectern: 'state'
  readonly now: View
  /** Null at the end of the talk. */
  readonly next: View | null
  readonly isBlack: boolean
}

/** A slide, and which of its steps are shown, in the order in which they stand in the page. */
export interface View {
  readonly id: string
  readonly shown: readonly boolean[]
}

/** What the speaker's window asks of the audience's; `hello` again and again, so that either can be loaded anew. */
export type Request =
  | { readonly lectern: 'hello' }
  | { readonly lectern: 'next' | 'back' | 'black' }
  | { readonly lectern: 'go'; readonly id: string; readonly words: readonly string[] }

/** A message that is what it claims to be; undefined for anything else that windows say to each other. */
export function requestIn(data: unknown): Request | undefined {
  if (typeof data !== 'object' || data === null || !('lectern' in data)) return undefined
  switch (data.lectern) {
    case 'hello':
    case 'next':
    case 'back':
    case 'black':
      return { lectern: data.lectern }
    case 'go': {
      if (!('id' in data) || typeof data.id !== 'string') return undefined
      const words =
        'words' in data && Array.isArray(data.words) ? data.words.filter((word) => typeof word === 'string') : []
      return { lectern: 'go', id: data.id, words }
    }
    default:
      return undefined
  }
}

export function stateIn(data: unknown): StateMessage | undefined {
  const isState = typeof data === 'object' && data !== null && 'lectern' in data && data.lectern === 'state'
  // It comes from the window that opened this one: whoever else may speak is not heard.
  return isState ? (data as StateMessage) : undefined
}
