import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml'
import { closest } from '../source/closest.ts'
import type { DiagnosticCode, Report } from '../source/diagnostic.ts'
import type { Span } from '../source/source.ts'
import { joinedText } from './joined-text.ts'
import type { OutlineDocument } from './parse-yaml.ts'
import type { Fields, Infer, ListShape, MapShape, NumberShape, Shape, SwitchShape, Text } from './shape.ts'

/**
 * Document → typed values, each with its place. Everything that doesn't fit the shape is reported;
 * the answer is undefined when something required is missing or has the wrong type, so that no later stage meets it.
 */
export function validate<S extends Shape>(document: OutlineDocument, shape: S, report: Report): Infer<S> | undefined {
  return new Reader(document, report).read(document.yaml.contents as Node, shape) as Infer<S> | undefined
}

/** Stands for "reported, and not worth passing on". */
const nothing = undefined

class Reader {
  readonly #document: OutlineDocument
  readonly #report: Report

  constructor(document: OutlineDocument, report: Report) {
    this.#document = document
    this.#report = report
  }

  read(node: Node, shape: Shape): unknown {
    const target = isAlias(node) ? node.resolve(this.#document.yaml) : node
    if (!target) return nothing
    switch (shape.type) {
      case 'text':
        return this.#text(target)
      case 'number':
        return this.#number(target, shape)
      case 'flag':
        return this.#flag(target)
      case 'list':
        return this.#list(target, shape)
      case 'map':
        return this.#map(target, shape)
      case 'either':
        return this.#map(target, isMap(target) && target.has(shape.key) ? shape.yes : shape.no)
      case 'switch':
        return this.#switch(target, shape)
      default:
        return shape satisfies never
    }
  }

  #text(node: Node): Text | undefined {
    if (isScalar(node) && node.value !== null)
      return { value: joinedText(node, this.#document.source.text), span: this.#span(node) }
    return this.#wrongType(node, 'text', colonHint(node))
  }

  #number(node: Node, shape: NumberShape): unknown {
    if (!isScalar(node) || typeof node.value !== 'number') return this.#wrongType(node, 'a number')
    if (node.value < shape.least) return this.#wrongType(node, `a number of at least ${shape.least}`)
    return { value: node.value, span: this.#span(node) }
  }

  #flag(node: Node): unknown {
    return isScalar(node) && typeof node.value === 'boolean' ? node.value : this.#wrongType(node, 'true or false')
  }

  #switch(node: Node, shape: SwitchShape): unknown {
    return isScalar(node) && node.value === false ? 'off' : this.#map(node, shape.on)
  }

  #list(node: Node, shape: ListShape): unknown {
    const items = isSeq(node) ? (node as YAMLSeq<Node>).items : [node]
    if (items.length < shape.least) return this.#wrongType(node, `a list of at least ${shape.least}`)
    if (items.length > shape.most) return this.#wrongType(node, `a list of at most ${shape.most}`)
    const read = items.map((item) => this.read(item, shape.of))
    return read.includes(nothing) ? nothing : read
  }

  #map(node: Node, shape: MapShape): unknown {
    const { text, list } = shape.short
    if (text && isScalar(node)) return this.#shorthand(node, shape, text)
    if (list && isSeq(node)) return this.#shorthand(node, shape, list)
    if (!isMap(node)) return this.#wrongType(node, `${shape.name}: keys with values`)
    return this.#keys(node as YAMLMap<Scalar, Node | null>, shape)
  }

  #shorthand(node: Node, shape: MapShape, key: string): unknown {
    const value = this.read(node, (shape.keys[key] as Fields[string]).shape)
    return value === nothing ? nothing : { ...absent(shape.keys), [key]: value, span: this.#span(node) }
  }

  #keys(node: YAMLMap<Scalar, Node | null>, shape: MapShape): unknown {
    const known: Fields = { ...shape.keys, ...shape.content }
    const missing = new Set(Object.keys(shape.keys).filter((key) => shape.keys[key]?.required))
    const contents: Pair<Scalar, Node | null>[] = []
    const values: Record<string, unknown> = { ...absent(shape.keys), span: this.#span(node) }
    let whole = true
    let content: unknown = null
    let mistyped = false

    for (const pair of node.items) {
      const key = String(pair.key.value)
      const field = Object.hasOwn(known, key) ? known[key] : undefined
      if (!field) {
        const meant = this.#unknownKey(pair.key, known, shape)
        if (meant !== undefined) missing.delete(meant)
        mistyped ||= meant !== undefined && meant in shape.content
        whole = false
        continue
      }
      const isContent = key in shape.content
      if (isContent) contents.push(pair)
      if (isEmpty(pair.value) && !field.required && !isContent) continue
      missing.delete(key)
      const value = isEmpty(pair.value) ? this.#empty(pair.key) : this.read(pair.value as Node, field.shape)
      if (value === nothing) whole = false
      else if (isContent) content = { kind: key, value }
      else values[key] = value
    }

    for (const key of missing) this.#missingKey(node, key, shape)
    const rightContent = this.#countContents(node, contents, shape, mistyped)
    if (!whole || missing.size > 0 || !rightContent) return nothing
    return Object.keys(shape.content).length > 0 ? { ...values, content } : values
  }

  #unknownKey(key: Scalar, known: Fields, shape: MapShape): string | undefined {
    const typed = String(key.value)
    const meant = closest(typed, Object.keys(known))
    this.#error(
      'unknown-key',
      `unknown key "${typed}" in ${shape.name}`,
      key,
      meant ? `did you mean "${meant}"?` : `it can have: ${Object.keys(known).join(', ')}`,
    )
    return meant
  }

  #missingKey(node: Node, key: string, shape: MapShape): void {
    const span = firstLine(this.#span(node))
    this.#report({
      severity: 'error',
      code: 'missing-key',
      message: `${shape.name} needs the key "${key}"`,
      span,
      hint: `add "${key}:"`,
    })
  }

  #countContents(node: Node, contents: readonly Pair<Scalar>[], shape: MapShape, mistyped: boolean): boolean {
    const names = Object.keys(shape.content)
    if (contents.length > 1) {
      const [first, ...others] = contents.map(({ key }) => String(key.value))
      for (const { key } of contents.slice(1)) {
        this.#error(
          'two-contents',
          `${shape.name} has the content "${first}" already`,
          key,
          `move "${others.join('", "')}" to a slide of its own, or into "aside"`,
        )
      }
      return false
    }
    if (contents.length === 0 && shape.contentNeed === 'one' && names.length > 0) {
      if (mistyped) return false
      this.#report({
        severity: 'error',
        code: 'missing-content',
        message: `${shape.name} has nothing under its title`,
        span: firstLine(this.#span(node)),
        hint: `add one of: ${names.join(', ')}`,
      })
      return false
    }
    return true
  }

  #empty(key: Scalar): undefined {
    return this.#error(
      'wrong-type',
      `"${key.value}" is empty`,
      key,
      'write a value behind the colon, or remove the key',
    )
  }

  #wrongType(node: Node, expected: string, hint: string | null = null): undefined {
    return this.#error('wrong-type', `expected ${expected}, found ${describe(node)}`, node, hint)
  }

  #error(code: DiagnosticCode, message: string, node: Node, hint: string | null): undefined {
    this.#report({ severity: 'error', code, message, span: firstLine(this.#span(node)), hint })
  }

  #span(node: Node): Span {
    const [start, end] = node.range ?? [0, 0]
    return { source: this.#document.source, start, end }
  }
}

function absent(fields: Fields): Record<string, unknown> {
  const entries = Object.entries(fields).map(([key, { shape }]) => [key, shape.type === 'list' ? [] : null])
  return Object.fromEntries(entries)
}

function isEmpty(value: Node | null): boolean {
  return value === null || (isScalar(value) && value.value === null)
}

function describe(node: Node): string {
  if (isMap(node)) return 'keys with values'
  if (isSeq(node)) return node.items.length === 1 ? 'a list of 1' : `a list of ${node.items.length}`
  const value = (node as Scalar).value
  return value === null ? 'nothing' : JSON.stringify(value)
}

/** `- 导论: 背景` is a mapping to YAML; whoever wrote it where text belongs meant a text with a colon. */
function colonHint(node: Node): string | null {
  return isMap(node) && node.items.length === 1
    ? 'put quotation marks around text that holds a colon and a space'
    : null
}

/** A whole mapping is too much to underline: its first line shows which one is meant. */
function firstLine(span: Span): Span {
  const end = span.source.text.slice(span.start, span.end).search(/\r?\n/)
  return end === -1 ? span : { ...span, end: span.start + end }
}
