import type handlebars from 'handlebars'
import type { Memory } from '../source/memory.ts'
import type { DeckView } from './views.ts'

/** The HTML of a slide, and what it was made of besides the slide's view: the fields of the deck's view that its templates looked at. */
interface Made {
  readonly html: string
  readonly looked: ReadonlyMap<keyof DeckView, unknown>
}

type Field = keyof DeckView

/** Who wants to know which fields of a deck's view are looked at. */
const watchers = new WeakMap<object, Map<Field, unknown>[]>()

/** The same view, which tells `rememberSlides` what templates look at. */
export function watched(view: DeckView): DeckView {
  const watching: Map<Field, unknown>[] = []
  const properties = Object.entries(view).map(([name, value]) => {
    const get = () => {
      for (const looked of watching) looked.set(name as Field, value)
      return value
    }
    return [name, { enumerable: true, get }] as const
  })
  const result = Object.defineProperties({}, Object.fromEntries(properties)) as DeckView
  watchers.set(result, watching)
  return result
}

/**
 * The partial of a slide, which is not rendered again as long as its view is the same, and so is whatever of the deck's view its templates
 * looked at the last time.
 */
export function rememberSlides(partial: handlebars.TemplateDelegate, memory: Memory): handlebars.TemplateDelegate {
  return (slide: object, options) => {
    const deck: DeckView | undefined = options?.data?.root
    const watching = deck && watchers.get(deck)
    if (!deck || !watching) return partial(slide, options)
    const make = (): Made => {
      const looked = new Map<Field, unknown>()
      watching.push(looked)
      try {
        return { html: partial(slide, options), looked }
      } finally {
        watching.pop()
      }
    }
    const known = memory.recall('slide of a page', [slide, deck.anchor], () => ({ made: make() }))
    const isSame = [...known.made.looked].every(([name, value]) => deck[name] === value)
    if (!isSame) known.made = make()
    return known.made.html
  }
}
