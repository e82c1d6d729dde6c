import { type LinkKind, linkKinds, type OutlineRelations } from '../outline/kinds/relations.ts'
import { parseLink } from '../outline/link.ts'
import type { Text } from '../outline/shape.ts'
import type { Actor, ActorLink, Content } from './deck.ts'
import type { Rich } from './html.ts'
import { type Words, wordsFor } from './words.ts'

/** Links between actors as the author wrote them → a diagram's nodes and edges, and the same in words. */
export function resolveRelations(
  relations: OutlineRelations,
  inline: (text: string) => Rich,
  language: string,
): Extract<Content, { kind: 'relations' }> {
  const maybe = (text: Text | null) => (text ? inline(text.value) : null)
  const links = relations.links.map(({ key, value }): ActorLink => {
    const ends = parseLink(key.value)
    if (typeof ends === 'string') throw new Error(`the link "${key.value}" was not checked: ${ends}`)
    return { ...ends, kind: value?.kind?.value ?? null, label: maybe(value?.label ?? null) }
  })
  const actors = actorsOf(relations, links, inline)
  return {
    kind: 'relations',
    actors,
    links,
    span: relations.links[0]?.key.span ?? relations.span,
    alt: relations.alt?.value ?? inWords(actors, links, wordsFor(language)),
    caption: maybe(relations.caption),
    source: maybe(relations.source),
  }
}

/** The kinds of link that a diagram uses, in the order of its key. */
export function kindsIn(links: readonly ActorLink[]): readonly LinkKind[] {
  return linkKinds.filter((kind) => links.some((link) => link.kind === kind))
}

/** Actors that the author says something of come first, the others as links name them. */
function actorsOf(
  { actors }: OutlineRelations,
  links: readonly ActorLink[],
  inline: (text: string) => Rich,
): readonly Actor[] {
  const described = new Map(actors.map(({ key, value }) => [key.value, value]))
  const names = new Set([...described.keys(), ...links.flatMap(({ from, to }) => [from, to])])
  return [...names].map((name) => {
    const value = described.get(name)
    const note = value?.note ? inline(value.note.value) : null
    return { name, title: inline(name), note, isEmphasized: value?.emphasis ?? false }
  })
}

const arrows = { forward: '→', both: '↔', none: '—' } as const

/** 关系图：美国 → 韩国（撮合）；韩国 ↔ 日本（冲突：历史、领土争端） */
function inWords(actors: readonly Actor[], links: readonly ActorLink[], words: Words): string {
  const titles = new Map(actors.map(({ name, title }) => [name, title.text]))
  const { relations, linkKinds, listSeparator, colon, inBrackets } = words
  const sentences = links.map(({ from, to, direction, kind, label }) => {
    const said = [kind && linkKinds[kind], label?.text].filter(Boolean).join(colon)
    return `${titles.get(from)} ${arrows[direction]} ${titles.get(to)}${said && inBrackets(said)}`
  })
  return `${relations}${colon}${sentences.join(listSeparator)}`
}
