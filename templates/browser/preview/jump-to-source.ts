import type { OpenAnswer, SourcePlace } from '../../../scripts/serve/messages.ts'
import type { Notice } from './notice.ts'
import { post } from './post.ts'
import { words } from './words.ts'

/** Tells a place in the author's files, copies it, and has it opened in the author's editor. */
export async function jumpTo({ path, line, column }: SourcePlace, notice: Notice): Promise<void> {
  const place = `${path}:${line}`
  const copying = navigator.clipboard?.writeText(place).then(
    () => true,
    () => false,
  )
  const answer = await post('open', { path, line, column }).then(
    (response) => (response.ok ? (response.json() as Promise<OpenAnswer>) : null),
    () => null,
  )
  if (answer?.editor) notice.say(words.openedIn(place, answer.editor))
  else notice.say((await copying) ? words.copied(place) : words.noted(place))
}
