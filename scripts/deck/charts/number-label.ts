import type { ChartValue } from './chart.ts'

/** Units that stand behind each number; words stand once, beside the caption. */
const signs = /^(%|‰|°|℃|℉|°C|°F)$/
/** Units that stand before it. */
const currencies = /^[$€£¥￥₩]$/

/** Whether a unit is part of every number, as % is. */
export function isSign(unit: string): boolean {
  return signs.test(unit) || currencies.test(unit)
}

/** A number as people read it: in the language's way, with the decimals its author wrote, a real minus and a sign such as %. */
export function numberLabel({ number, decimals }: ChartValue, unit: string | null, language: string): string {
  const digits = new Intl.NumberFormat(language, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    numberingSystem: 'latn',
  }).format(Math.abs(number))
  const minus = number < 0 ? '−' : ''
  if (!unit || !isSign(unit)) return `${minus}${digits}`
  return currencies.test(unit) ? `${minus}${unit}${digits}` : `${minus}${digits}${unit}`
}
