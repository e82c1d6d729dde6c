import { escapeHtml } from '../../deck/html.ts'
import type { LinkKind } from '../../outline/kinds/relations.ts'
import { drawLine, drawMark } from './draw-link.ts'

/** px, with the gap above. */
export const keyHeight = 48

/** What each kind of line means, as HTML; nothing when no link has a kind. */
export function drawKey(kinds: readonly LinkKind[], words: Readonly<Record<LinkKind, string>>): string {
  if (kinds.length === 0) return ''
  const entries = kinds.map((kind) => `<li class="link-${kind}">${sample(kind)}${escapeHtml(words[kind])}</li>`)
  return `\n<ul class="relations-key">\n${entries.join('\n')}\n</ul>`
}

function sample(kind: LinkKind): string {
  const curve = { start: { x: 0, y: 13 }, control: { x: 36, y: 13 }, end: { x: 72, y: 13 } }
  const drawn = drawLine(curve, 'none', kind) + drawMark(kind, curve.control, 24)
  return `<svg width="72" height="26" viewBox="0 0 72 26" aria-hidden="true">${drawn}</svg>`
}
