import type { Noun } from '../source/facts/shape.ts'
import type { Span } from '../source/source.ts'

/** A value and where the author wrote it. */
export interface Located<T> {
  readonly value: T
  readonly span: Span
}

/** Markdown as the author wrote it. Folded YAML lines are already joined. */
export type Text = Located<string>

/** A key of the author's own and its value; null when nothing stands behind it. */
export interface RecordEntry<T> {
  readonly key: Text
  readonly value: T | null
}

/** Any YAML value as JavaScript has it, aliases written out: mappings are objects, sequences arrays. */
export interface Raw extends Located<unknown> {
  /** Where the value at a path inside stands: `['author', 0, 'family']`. Of what isn't there: where it would belong. */
  readonly spanAt: (path: readonly (string | number)[]) => Span
}

/** A value as an author writes it in YAML. */
export type Example = string | number | boolean | readonly Example[] | { readonly [key: string]: Example }

/** What helps a person with a value, besides the sentence about it. Validation doesn't look at it. */
export interface Help {
  readonly example?: Example
  /** The value that is taken when the author writes none. */
  readonly default?: string | boolean
  /** The same in words, where it isn't one value: `the authors`. */
  readonly otherwise?: string
}

/** A regular expression, and what to do when a text doesn't fit it. */
export interface Pattern {
  readonly source: string
  readonly hint: string
}

/** Text. By the `pattern`, an editor tells while typing what `checkMeaning` tells later. */
export interface TextShape extends Help {
  readonly type: 'text'
  readonly about: string
  readonly pattern?: Pattern
}

/** One of a few words, each as it is to be written; capital or small letters are all the same. */
export interface ChoiceShape<Word extends string = string> extends Help {
  readonly type: 'choice'
  readonly about: string
  readonly words: readonly Word[]
}

/** A number, with its inclusive bounds. */
export interface NumberShape extends Help {
  readonly type: 'number'
  readonly about: string
  readonly least: number
}

/** `true` or `false`. */
export interface FlagShape extends Help {
  readonly type: 'flag'
  readonly about: string
}

/** A sequence of one shape. A single entry that isn't a sequence stands for a list of one. */
export interface ListShape<Of extends Shape = Shape> extends Help {
  readonly type: 'list'
  readonly about: string
  readonly of: Of
  readonly least: number
  readonly most: number
  /** Whether entries may be brought in from other files, with the tag `!include`. */
  readonly includes: boolean
}

/**
 * A mapping with known keys. `short` names the key that a bare text or a bare list stands for:
 * with `short: {text: 'text'}`, `aside: 一句话` means `aside: {text: 一句话}`. The key that a text stands for may be content.
 * `content` is a group of keys of which exactly one (`one`) or at most one (`maybe`) may stand.
 */
export interface MapShape<
  Keys extends Fields = Fields,
  Content extends Fields = Fields,
  Need extends 'one' | 'maybe' = 'one' | 'maybe',
> extends Help {
  readonly type: 'map'
  readonly name: Noun
  readonly about: string
  readonly keys: Keys
  readonly content: Content
  readonly contentNeed: Need
  readonly short: { readonly text?: string; readonly list?: string }
}

/** Two kinds of mapping told apart by a key: a section has the key `section`, a slide doesn't. */
export interface EitherShape<Yes extends MapShape = MapShape, No extends MapShape = MapShape> {
  readonly type: 'either'
  readonly key: string
  readonly yes: Yes
  readonly no: No
}

/** A mapping that can be turned off with `false`. */
export interface SwitchShape<On extends MapShape = MapShape> {
  readonly type: 'switch'
  readonly on: On
}

/**
 * A mapping whose keys are the author's words: `{日本: 40.3, 韩国: 52.8}`. A list of such mappings stands for all of them, one after
 * the other, and a bare text in it for a key without a value.
 */
export interface RecordShape<Of extends Shape = Shape> extends Help {
  readonly type: 'record'
  readonly about: string
  readonly of: Of
}

/** Any value. What is in it is another's language: that of a library, or of a standard. */
export interface RawShape extends Help {
  readonly type: 'raw'
  readonly about: string
}

/** One description from which validation, the TypeScript types and the editor's schema come. */
export type Shape =
  | TextShape
  | ChoiceShape
  | NumberShape
  | FlagShape
  | ListShape
  | MapShape
  | EitherShape
  | SwitchShape
  | RecordShape
  | RawShape

/** A key of a mapping: required or not. */
export interface Field<Of extends Shape = Shape, Required extends boolean = boolean> {
  readonly shape: Of
  readonly required: Required
}

export type Fields = Readonly<Record<string, Field>>

/** The TypeScript type of what a shape yields. Absent keys are `null`, absent lists are empty. */
export type Infer<S extends Shape> = S extends TextShape
  ? Text
  : S extends ChoiceShape<infer Word>
    ? Located<Word>
    : S extends NumberShape
      ? Located<number>
      : S extends FlagShape
        ? boolean
        : S extends ListShape<infer Of>
          ? readonly Infer<Of>[]
          : S extends MapShape<infer Keys, infer Content, infer Need>
            ? InferMap<Keys, Content, Need>
            : S extends EitherShape<infer Yes, infer No>
              ? Infer<Yes> | Infer<No>
              : S extends SwitchShape<infer On>
                ? 'off' | Infer<On>
                : S extends RecordShape<infer Of>
                  ? readonly RecordEntry<Infer<Of>>[]
                  : S extends RawShape
                    ? Raw
                    : never

type InferMap<Keys extends Fields, Content extends Fields, Need> = {
  readonly [K in keyof Keys]: Infer<Keys[K]['shape']> | Absent<Keys[K]>
} & { readonly span: Span } & (string extends keyof Content
    ? unknown
    : {
        readonly content:
          | { readonly [K in keyof Content]: ContentOf<K, Content[K]> }[keyof Content]
          | (Need extends 'one' ? never : null)
      })

type Absent<F extends Field> = F['required'] extends true
  ? never
  : F['shape'] extends ListShape | RecordShape
    ? never
    : null

interface ContentOf<K, F extends Field> {
  readonly kind: K
  readonly value: Infer<F['shape']>
}

export const text = (about: string, help: Help & Pick<TextShape, 'pattern'> = {}): TextShape => ({
  type: 'text',
  about,
  ...help,
})

export const choice = <const Word extends string>(
  about: string,
  words: readonly Word[],
  help: Help = {},
): ChoiceShape<Word> => ({
  type: 'choice',
  about,
  words,
  ...help,
})

export const number = (
  about: string,
  { least = 0, ...help }: Help & { readonly least?: number } = {},
): NumberShape => ({
  type: 'number',
  about,
  least,
  ...help,
})

export const flag = (about: string, help: Help = {}): FlagShape => ({ type: 'flag', about, ...help })

export const list = <Of extends Shape>(
  about: string,
  of: Of,
  {
    least = 1,
    most = Number.POSITIVE_INFINITY,
    includes = false,
    ...help
  }: Help & { readonly least?: number; readonly most?: number; readonly includes?: boolean } = {},
): ListShape<Of> => ({ type: 'list', about, of, least, most, includes, ...help })

export const optional = <Of extends Shape>(shape: Of): Field<Of, false> => ({ shape, required: false })

export const required = <Of extends Shape>(shape: Of): Field<Of, true> => ({ shape, required: true })

/** A mapping without a content group. */
export const map = <Keys extends Fields>(
  name: Noun,
  about: string,
  keys: Keys,
  { text, list, ...help }: Help & MapShape['short'] = {},
): MapShape<Keys, Record<never, Field>, 'maybe'> => ({
  type: 'map',
  name,
  about,
  keys,
  content: {},
  contentNeed: 'maybe',
  short: { ...(text && { text }), ...(list && { list }) },
  ...help,
})

/** A mapping with a content group. */
export const mapWith = <Keys extends Fields, Content extends Fields, Need extends 'one' | 'maybe'>(
  name: Noun,
  about: string,
  keys: Keys,
  contentNeed: Need,
  content: Content,
  { text, ...help }: Help & Pick<MapShape['short'], 'text'> = {},
): MapShape<Keys, Content, Need> => ({
  type: 'map',
  name,
  about,
  keys,
  content,
  contentNeed,
  short: { ...(text && { text }) },
  ...help,
})

export const either = <Yes extends MapShape, No extends MapShape>(
  key: string,
  yes: Yes,
  no: No,
): EitherShape<Yes, No> => ({ type: 'either', key, yes, no })

export const orOff = <On extends MapShape>(on: On): SwitchShape<On> => ({ type: 'switch', on })

export const record = <Of extends Shape>(about: string, of: Of, help: Help = {}): RecordShape<Of> => ({
  type: 'record',
  about,
  of,
  ...help,
})

export const raw = (about: string, help: Help = {}): RawShape => ({ type: 'raw', about, ...help })
