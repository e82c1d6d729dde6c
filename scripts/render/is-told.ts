import type { Slide } from '../deck/deck.ts'

/**
 * Whether whoever reads afterwards is told of a slide: of those that come by themselves only when something is said about them. Dividers
 * head their section.
 */
export function isTold({ content, notes }: Slide): boolean {
  return notes !== null || !['cover', 'agenda', 'references', 'closing'].includes(content.kind)
}
