import { headTexts, markdownTexts } from '../../outline/markdown-texts.ts'
import type { LocatedOutline } from '../../outline/schema.ts'
import type { Text } from '../../outline/shape.ts'
import { planSlides } from '../plan-slides.ts'

/**
 * The texts that are shown, in the order of the talk: the titles of the talk, then each slide's, a section's with the first of its slides.
 * What works are numbered by.
 */
export function shownTexts(outline: LocatedOutline): readonly Text[] {
  const { slides } = planSlides(outline, true)
  const texts = slides.flatMap(({ entry, section, subsection }) =>
    [section?.entry, subsection?.entry, entry].filter((part) => !!part).flatMap(markdownTexts),
  )
  return [...new Set([...headTexts(outline), ...texts])]
}

/** Whether it is worth while to look for citations in a text. */
export function mayCite({ value }: Pick<Text, 'value'>): boolean {
  return /[@＠]/.test(value)
}
