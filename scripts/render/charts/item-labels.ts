import { textWidth } from '../text-width.ts'
import { wrapLabel } from './wrap-label.ts'

export interface ItemLabels {
  /** By item; null where a label is left out for want of room. */
  readonly lines: readonly (readonly string[] | null)[]
  readonly most: number
  /** px, of the labels at both ends, which reach over the axis by half. */
  readonly firstWidth: number
  readonly lastWidth: number
}

/**
 * Labels below an axis whose items are `step` px apart, wrapped; where one stands out all the same (years, long words), every
 * second, third … from the last one back.
 */
export function itemLabels(labels: readonly string[], step: number, size: number, language: string): ItemLabels {
  const wrapped = labels.map((label) => wrapLabel(label, Math.max(step - 12, 2.1 * size), size, language))
  const widest = Math.max(...wrapped.flat().map((line) => textWidth(line) * size))
  const every = Math.max(1, Math.ceil((widest + 8) / step))
  const lines = wrapped.map((each, at) => ((labels.length - 1 - at) % every === 0 ? each : null))
  const widthOf = (at: number) => Math.max(0, ...(lines.at(at) ?? []).map((line) => textWidth(line) * size))
  return {
    lines,
    most: Math.max(1, ...lines.map((each) => each?.length ?? 0)),
    firstWidth: widthOf(0),
    lastWidth: widthOf(-1),
  }
}
