import { niceScale, type Scale } from './nice-scale.ts'
import type { Task } from './sketch.ts'

/**
 * From zero where values come near to it, and always under an area; otherwise around the values, and the axis tells where.
 * Labels of points that lie lowest need room below.
 */
export function scaleOf({ items, type }: Task['chart'], isStacked: boolean, isLabelled: boolean, marks: number): Scale {
  const numbers = items.flatMap(({ values }) => {
    const known = values.flatMap((value) => (value ? [value.number] : []))
    return isStacked ? [known.reduce((sum, number) => sum + number, 0)] : known
  })
  const low = Math.min(...numbers)
  const high = Math.max(...numbers)
  const isNearZero = type === 'area' || (low >= 0 && low < high * 0.5) || (high <= 0 && high > low * 0.5)
  const scale = niceScale(isNearZero ? Math.min(0, low) : low, isNearZero ? Math.max(0, high) : high, marks)
  const isTight = isLabelled && scale.min !== 0 && low - scale.min < scale.step * 0.7
  return isTight ? { ...scale, min: scale.min - scale.step } : scale
}
