import type { Talk } from '../deck/talk.ts'
import type { Request } from './messages.ts'

/** The talk as it is steered from the speaker's window; `currentId` says what the audience is known to see. */
export function remoteTalk(currentId: () => string): Talk & { readonly sayHello: () => void } {
  const ask = (request: Request) => (window.opener as Window | null)?.postMessage(request, '*')
  return {
    next: () => ask({ lectern: 'next' }),
    back: () => ask({ lectern: 'back' }),
    goTo: (id, words = []) => ask({ lectern: 'go', id, words }),
    toggleBlack: () => ask({ lectern: 'black' }),
    currentId,
    sayHello: () => ask({ lectern: 'hello' }),
  }
}
