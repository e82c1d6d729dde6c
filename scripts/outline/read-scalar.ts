import { isScalar, type Node } from 'yaml'
import { joinedText } from './joined-text.ts'
import { firstLineOf, type Reading, spanOf, wrongType } from './reading.ts'
import type { ChoiceShape, Located, NumberShape, Text } from './shape.ts'
import { findUnusable } from './unusable-character.ts'

/** Text; a number or a date is taken as it is written. */
export function readText(node: Node, reading: Reading): Text {
  const span = spanOf(node, reading)
  if (isScalar(node) && node.value !== null) {
    const value = joinedText(node, reading.document.source.text)
    // Only an escape such as "\0" can bring one: what stands in the file itself was looked at before.
    const unusable = findUnusable(value)
    if (unusable)
      reading.report({ code: 'unusable-character', facts: unusable.facts, span: firstLineOf(node, reading) })
    return { value, span }
  }
  wrongType(node, { type: 'text' }, reading)
  return { value: '', span }
}

/** The word as the shape has it; its first where something else stands. */
export function readChoice(node: Node, { words }: ChoiceShape, reading: Reading): Located<string> {
  const span = spanOf(node, reading)
  const written = isScalar(node) ? String(node.value).toLowerCase() : null
  const word = words.find((word) => word.toLowerCase() === written)
  if (word === undefined) wrongType(node, { type: 'choice', words }, reading)
  return { value: word ?? words[0] ?? '', span }
}

export function readNumber(node: Node, { least }: NumberShape, reading: Reading): Located<number> {
  const span = spanOf(node, reading)
  const value = isScalar(node) ? node.value : null
  if (typeof value === 'number' && value >= least) return { value, span }
  wrongType(node, { type: 'number', least }, reading)
  return { value: least, span }
}

export function readFlag(node: Node, reading: Reading): boolean {
  if (isScalar(node) && typeof node.value === 'boolean') return node.value
  wrongType(node, { type: 'flag' }, reading)
  return false
}
