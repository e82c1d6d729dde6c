import type { RelationsFacts } from '../../facts/relations.ts'
import { shorten } from '../shorten.ts'
import type { MessagesOf } from '../wording.ts'
import { didYouMean } from './phrases.ts'

export const relationsMessages: MessagesOf<RelationsFacts> = {
  'unreadable-link': ({ link, problem }) => ({
    message: `"${shorten(link)}" ${linkTrouble[problem]}`,
    hint: 'write it as "A -> B", "A <-> B" or "A -- B"; what it says stands behind a colon and a space',
  }),
  'self-link': ({ actor }) => ({
    message: `this link leads from "${shorten(actor)}" back to it`,
    hint: 'name another actor, or say it in a note of the actor, under "actors"',
  }),
  'duplicate-link': ({ link, line }) => ({
    message: `"${shorten(link)}" says the same as line ${line}`,
    hint: 'remove one of the two, or give them labels that differ',
  }),
  'unlinked-actor': ({ actor, meant }) => ({
    message: `no link names the actor "${shorten(actor)}"`,
    hint: didYouMean(meant, 'add a link, or remove the actor'),
  }),
  'crowded-relations': ({ actors, most }) => ({
    message: `${actors} actors stand in one diagram, more than the ${most} that can be read`,
    hint: 'part it over two slides, or take some of them together',
  }),
  'small-relations': ({ size, smallest }) => ({
    message: `this diagram holds so much that its words are set in ${size} px; less than ${smallest} px is hard to read`,
    hint: 'shorten what the links say, or part the diagram over two slides',
  }),
}

const linkTrouble: Readonly<Record<RelationsFacts['unreadable-link']['problem'], string>> = {
  'no-arrow': 'has no arrow between two actors',
  'no-actor': 'lacks an actor on one side of its arrow',
  'several-arrows': 'has more than one arrow',
}
