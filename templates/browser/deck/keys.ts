import { copyTemplate } from './template.ts'

/** What each key does: `Shift+ArrowRight` → `nextSection`. The list of keys that the deck shows is the one that counts. */
export type Keymap = ReadonlyMap<string, string>

/** Reads which key does what from the deck's own list of keys. */
export function readKeymap(): Keymap {
  const entries = [...copyTemplate('help').querySelectorAll<HTMLElement>('[data-keys]')]
  return new Map(
    entries.flatMap(({ dataset }) =>
      (dataset.keys ?? '')
        .split(' ')
        .filter((key) => key !== '')
        .map((key) => [key, dataset.action ?? ''] as const),
    ),
  )
}

/** What a key press asks for; undefined when that is nothing, or not meant for the deck. */
export function actionOf(event: KeyboardEvent, keymap: Keymap): string | undefined {
  if (event.isComposing || isTyping(event.target)) return undefined
  return namesOf(event)
    .map((name) => keymap.get(name))
    .find((action) => action !== undefined)
}

/** Whether keys are meant for what has the focus: a field takes all of them. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
}

/** A press by the names that a list of keys may have for it, the most exact first. */
function namesOf({ key, code, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent): readonly string[] {
  if (altKey || metaKey) return []
  const shift = shiftKey ? 'Shift+' : ''
  const control = ctrlKey ? 'Control+' : ''
  const name = key === ' ' ? 'Space' : key.length === 1 ? key.toLowerCase() : key
  // With a Chinese input method, or a keyboard of other letters, the place of the key tells which one is meant.
  const place = /^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : null
  const names = [name, ...(place === null ? [] : [place])]
  if (ctrlKey) return names.map((name) => control + shift + name)
  // Marks such as ? are typed with Shift on some keyboards only.
  return names.flatMap((name) => [shift + name, ...(shiftKey && name.length === 1 ? [name] : [])])
}
